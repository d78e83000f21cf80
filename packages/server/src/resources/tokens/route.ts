// Tokens for programs, kept by administrators: told once, then known by their hash alone.

import { randomUUID } from 'node:crypto';
import { RapportError } from '@rapport/record';
import { Type } from 'typebox';
import { ROLES } from '../../auth/roles.ts';
import { hashSecret, randomSecret } from '../../auth/secrets.ts';
import type { Api, Resource, ServerContext } from '../../server-context.ts';
import { FORM_BODY_LIMIT } from '../limits.ts';
import { routeSchema } from '../route-schema.ts';

const TOKEN = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Type.Enum([...ROLES]),
  created_by: Type.String(),
  created_at: Type.String(),
});

const NEW_TOKEN = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100, description: 'what it is for' }),
    role: Type.Enum([...ROLES]),
  },
  { additionalProperties: false },
);

export const tokens: Resource = (api, context) => {
  addList(api, context);
  addCreate(api, context);
  addRemove(api, context);
};

function addList(api: Api, { world }: ServerContext): void {
  api.get(
    '/api/tokens',
    {
      config: { needs: 'admin' },
      schema: routeSchema({ tags: ['accounts'], summary: 'Tokens', response: { 200: Type.Array(TOKEN) } }, {}),
    },
    async (_, reply) => {
      const tokens = await world.reading.service.tokens();
      const shown = tokens.map(({ token_hash: _hash, ...token }) => token);
      return reply.header('cache-control', 'no-store').send(shown as never);
    },
  );
}

function addCreate(api: Api, { desk, world }: ServerContext): void {
  api.post(
    '/api/tokens',
    {
      bodyLimit: FORM_BODY_LIMIT,
      config: { needs: 'admin' },
      schema: routeSchema(
        {
          tags: ['accounts'],
          summary: 'Make a token; it is told this once',
          response: { 201: Type.Object({ ...TOKEN.properties, token: Type.String() }) },
        },
        { body: NEW_TOKEN },
      ),
    },
    async (request, reply) => {
      const secret = randomSecret();
      const token = {
        id: randomUUID(),
        ...request.body,
        created_by: request.actor.name,
        created_at: world.now(),
      };
      request.auditTarget = `${token.id} ${token.role}`;
      await desk.keep((ledger) => ledger.service.addToken({ ...token, token_hash: hashSecret(secret) }));
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ ...token, token: secret });
    },
  );
}

function addRemove(api: Api, { desk }: ServerContext): void {
  api.delete(
    '/api/tokens/:id',
    {
      config: { needs: 'admin' },
      schema: routeSchema(
        { tags: ['accounts'], summary: 'Remove a token', response: { 204: Type.Null() } },
        { params: Type.Object({ id: Type.String({ maxLength: 100 }) }) },
      ),
    },
    async (request, reply) => {
      const removed = await desk.keep((ledger) => ledger.service.removeToken(request.params.id));
      if (!removed) throw new RapportError('E_NOT_FOUND', `there is no token ${request.params.id}`);
      return reply.code(204).send();
    },
  );
}
