// Users, kept by administrators.

import { RapportError } from '@rapport/record';
import { Type } from 'typebox';
import { ADMIN } from '../../auth/accounts.ts';
import { ROLES } from '../../auth/roles.ts';
import { hashPassword } from '../../auth/secrets.ts';
import type { Api, Resource, ServerContext } from '../../server-context.ts';
import { LEAST_PASSWORD } from '../../settings.ts';
import { FORM_BODY_LIMIT } from '../limits.ts';
import { routeSchema } from '../route-schema.ts';

const MOST_CHARACTERS = 500;

const USER = Type.Object({ name: Type.String(), role: Type.Enum([...ROLES]), created_at: Type.String() });

const NEW_USER = Type.Object(
  {
    name: Type.String({ pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,79}$', description: 'letters, digits, ._@-' }),
    password: Type.String({ minLength: LEAST_PASSWORD, maxLength: MOST_CHARACTERS }),
    role: Type.Enum([...ROLES]),
  },
  { additionalProperties: false },
);

export const users: Resource = (api, context) => {
  addList(api, context);
  addPut(api, context);
  addRemove(api, context);
};

function addList(api: Api, { world }: ServerContext): void {
  api.get(
    '/api/users',
    {
      config: { needs: 'admin' },
      schema: routeSchema(
        { tags: ['accounts'], summary: 'Users beside the administrator', response: { 200: Type.Array(USER) } },
        {},
      ),
    },
    async (_, reply) => {
      const users = await world.reading.service.users();
      const shown = users.map(({ name, role, created_at }) => ({ name, role, created_at }));
      return reply.header('cache-control', 'no-store').send(shown as never);
    },
  );
}

function addPut(api: Api, { desk, sessions, world }: ServerContext): void {
  api.post(
    '/api/users',
    {
      bodyLimit: FORM_BODY_LIMIT,
      config: { needs: 'admin' },
      schema: routeSchema(
        { tags: ['accounts'], summary: 'Add a user, or give one a new password and role', response: { 201: USER } },
        { body: NEW_USER },
      ),
    },
    async (request, reply) => {
      const { name, password, role } = request.body;
      request.auditTarget = `${name} ${role}`;
      if (name === ADMIN) throw new RapportError('E_INPUT', `${ADMIN} is the account of RAPPORT_ADMIN_PASSWORD`);
      const user = { name, role, password_hash: await hashPassword(password), created_at: world.now() };
      await desk.keep((ledger) => ledger.service.putUser(user));
      await sessions.endAllOf(name);
      return reply.code(201).send({ name, role, created_at: user.created_at });
    },
  );
}

function addRemove(api: Api, { desk, sessions }: ServerContext): void {
  api.delete(
    '/api/users/:name',
    {
      config: { needs: 'admin' },
      schema: routeSchema(
        { tags: ['accounts'], summary: 'Remove a user', response: { 204: Type.Null() } },
        { params: Type.Object({ name: Type.String({ maxLength: 200 }) }) },
      ),
    },
    async (request, reply) => {
      const { name } = request.params;
      const removed = await desk.keep((ledger) => ledger.service.removeUser(name));
      if (!removed) throw new RapportError('E_NOT_FOUND', `there is no user ${name}`);
      await sessions.endAllOf(name);
      return reply.code(204).send();
    },
  );
}
