// How a route is described: what it is for, who may use it, how it can fail.

import type { FastifySchema } from 'fastify';
import type { TSchema } from 'typebox';
import type { Needs } from '../auth/roles.ts';
import { named } from '../schema/named.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route; a reader unless said. */
    needs?: Needs;
  }
}

interface Described {
  readonly tags: readonly [string];
  readonly summary: string;
  readonly response: Readonly<Record<number, TSchema>>;
}

/** The schema of a route with its failures; `parts` holds params, query and body. */
export function routeSchema<P extends Pick<FastifySchema, 'params' | 'querystring' | 'body'>>(
  { tags, summary, response }: Described,
  parts: P,
): P & { tags: string[]; summary: string; response: Record<string, TSchema> } {
  return {
    ...parts,
    tags: [...tags],
    summary,
    response: { ...response, '4xx': named('Error'), '5xx': named('Error') },
  };
}
