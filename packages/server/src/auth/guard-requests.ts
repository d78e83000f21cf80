// What every request has to pass: the right host, the right page, the right account.

import { RapportError } from '@rapport/record';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback, type ServerSettings } from '../settings.ts';
import type { Accounts, Actor } from './accounts.ts';
import { allows, type Needs } from './roles.ts';
import { isSameSecret } from './secrets.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    actor: Actor;
  }
}

export const SESSION_COOKIE = 'rapport_session';
export const CSRF_HEADER = 'x-csrf-token';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Adds the checks to all routes added after. Errors: `E_INPUT`, `E_FORBIDDEN`, `E_SIGN_IN`. */
export function guardRequests(app: FastifyInstance, settings: ServerSettings, accounts: Accounts): void {
  app.decorateRequest('actor', null as unknown as Actor);
  app.addHook('onRequest', async (request) => {
    refuseNul(request);
    if (isLoopback(settings.host)) requireOwnHost(request, settings.host);
    const unsafe = !SAFE.has(request.method);
    if (unsafe) requireOwnPage(request);
    request.actor = await accounts.actor({ session: request.cookies[SESSION_COOKIE], token: bearerOf(request) });
    if (request.is404) return;
    requireRole(request.actor, request.routeOptions.config.needs ?? 'reader', unsafe);
    if (unsafe && request.actor.via === 'session') requireCsrf(request);
  });
}

/** Nothing that is kept has NUL in its name or its words, and databases refuse it. */
function refuseNul({ url }: FastifyRequest): void {
  if (url.includes('%00')) throw new RapportError('E_INPUT', 'the address holds NUL (%00), which nothing here does');
}

/** A name that an attacker lets point to this machine (DNS rebinding) is not its own. */
function requireOwnHost(request: FastifyRequest, host: string): void {
  const named = request.hostname.replace(/^\[|\]$/g, '');
  if (isLoopback(named) || named === host) return;
  throw new RapportError('E_FORBIDDEN', `this server answers as localhost alone, not as ${named.slice(0, 100)}`);
}

/** Changes are taken from this server's own pages and from programs, not from pages of other sites. */
function requireOwnPage({ headers, protocol, host }: FastifyRequest): void {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const foreign = (origin !== undefined && origin !== `${protocol}://${host}`) || site === 'cross-site';
  if (foreign) throw new RapportError('E_FORBIDDEN', 'changes are not taken from the pages of another site');
}

/** Where anyone may read, that is all that anyone may do. */
function requireRole({ role, via }: Actor, needs: Needs, unsafe: boolean): void {
  const unknown = via === 'none' && unsafe;
  if (needs === 'nobody' || (role !== null && allows(role, needs) && !unknown)) return;
  if (via === 'none') throw new RapportError('E_SIGN_IN', `this needs an account with the role ${needs}; sign in`);
  throw new RapportError('E_FORBIDDEN', `this needs the role ${needs}; the account has the role ${role}`);
}

function requireCsrf({ headers, actor }: FastifyRequest): void {
  const given = headers[CSRF_HEADER];
  if (typeof given === 'string' && isSameSecret(given, actor.session?.csrf ?? '')) return;
  throw new RapportError('E_FORBIDDEN', `the header ${CSRF_HEADER} is missing or wrong; GET /api/session gives it`);
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
}
