// The head of the OpenAPI description.

import type { SwaggerOptions } from '@fastify/swagger';

/** Shapes stand in the description under their own names. */
export const BY_NAME = { buildLocalReference: ({ $id }: { readonly $id?: unknown }) => String($id) };

/** OpenAPI 3.1 of the interface, as of this program. */
export function description(program: string): NonNullable<Extract<SwaggerOptions, { openapi?: unknown }>['openapi']> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rapport',
      version: program.split(' ').at(-1) ?? program,
      description: 'One sourced record of the relationship between two countries. docs/api.md explains the whole.',
      license: { name: 'Apache-2.0' },
    },
    tags: [
      { name: 'pairs', description: 'the relationship of two countries' },
      { name: 'people', description: 'who acts' },
      { name: 'record', description: 'events, articles, search' },
      { name: 'corrections', description: 'what people decide' },
      { name: 'work', description: 'texts coded and kept' },
      { name: 'replies', description: 'discussion' },
      { name: 'service', description: 'the server itself' },
      { name: 'accounts', description: 'who may do what' },
    ],
  };
}
