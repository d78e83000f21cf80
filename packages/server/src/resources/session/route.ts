// Signing in and out, and who one is.

import { RapportError } from '@rapport/record';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { SESSION_COOKIE } from '../../auth/guard-requests.ts';
import { ROLES } from '../../auth/roles.ts';
import type { Api, Resource, ServerContext } from '../../server-context.ts';
import { isLoopback, repliesOn } from '../../settings.ts';
import { FORM_BODY_LIMIT, perMinute } from '../limits.ts';
import { routeSchema } from '../route-schema.ts';

const ATTEMPTS_A_MINUTE = 10;
const MOST_CHARACTERS = 500;

const SESSION = Type.Object({
  accounts: Type.Boolean({ description: 'whether the server has accounts' }),
  name: Type.String({ description: 'empty for somebody unknown' }),
  role: Type.Union([Type.Enum([...ROLES]), Type.Null()]),
  csrf: Type.Union([Type.String(), Type.Null()], { description: 'to be sent as x-csrf-token with every change' }),
  public_reading: Type.Boolean(),
  replies: Type.Boolean(),
});

const CREDENTIALS = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: MOST_CHARACTERS }),
    password: Type.String({ minLength: 1, maxLength: MOST_CHARACTERS }),
  },
  { additionalProperties: false },
);

export const session: Resource = (api, context) => {
  addShow(api, context);
  addBegin(api, context);
  addEnd(api, context);
};

function addShow(api: Api, context: ServerContext): void {
  api.get(
    '/api/session',
    {
      config: { needs: 'nobody' },
      schema: routeSchema({ tags: ['accounts'], summary: 'Who one is', response: { 200: SESSION } }, {}),
    },
    async (request, reply) => reply.header('cache-control', 'no-store').send(shown(request, context)),
  );
}

function addBegin(api: Api, context: ServerContext): void {
  const { accounts, sessions } = context;
  api.post(
    '/api/session',
    {
      bodyLimit: FORM_BODY_LIMIT,
      config: { needs: 'nobody', rateLimit: perMinute(ATTEMPTS_A_MINUTE) },
      schema: routeSchema(
        { tags: ['accounts'], summary: 'Sign in', response: { 201: SESSION } },
        { body: CREDENTIALS },
      ),
    },
    async (request, reply) => {
      const { name, password } = request.body;
      request.auditTarget = name;
      if (!accounts.on)
        throw new RapportError('E_INPUT', 'this server has no accounts: there is nothing to sign in to');
      const signedIn = await accounts.signIn(name, password);
      if (signedIn === null) throw new RapportError('E_SIGN_IN', 'the name or the password is wrong');
      const begun = await sessions.begin(name, signedIn.credential);
      setCookie(reply, begun.secret, context);
      request.actor = { name, role: signedIn.role, via: 'session', session: begun.session };
      return reply.code(201).header('cache-control', 'no-store').send(shown(request, context));
    },
  );
}

function addEnd(api: Api, { sessions }: ServerContext): void {
  api.delete(
    '/api/session',
    {
      config: { needs: 'nobody' },
      schema: routeSchema({ tags: ['accounts'], summary: 'Sign out', response: { 204: Type.Null() } }, {}),
    },
    async (request, reply) => {
      const secret = request.cookies[SESSION_COOKIE];
      if (secret !== undefined) await sessions.end(secret);
      return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send();
    },
  );
}

/** Not read by scripts, not sent from other sites, only over TLS where others could listen. */
function setCookie(reply: FastifyReply, secret: string, { settings }: ServerContext): void {
  const secure = !isLoopback(settings.host);
  reply.setCookie(SESSION_COOKIE, secret, { path: '/', httpOnly: true, sameSite: 'lax', secure });
}

function shown({ actor }: FastifyRequest, { accounts, settings }: ServerContext) {
  return {
    accounts: accounts.on,
    name: actor.name,
    role: actor.role,
    csrf: actor.session?.csrf ?? null,
    public_reading: settings.publicReading,
    replies: repliesOn(settings),
  };
}
