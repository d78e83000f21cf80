// The description of the interface by its own schemas.

import { Type } from 'typebox';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';

export const openapi: Resource = (api) => {
  api.get(
    '/openapi.json',
    {
      config: { needs: 'nobody' },
      schema: routeSchema(
        { tags: ['service'], summary: 'This description (OpenAPI 3.1)', response: { 200: Type.Object({}) } },
        {},
      ),
    },
    async (_, reply) => reply.header('cache-control', 'no-cache').send(api.swagger()),
  );
};
