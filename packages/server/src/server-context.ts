// What every resource works with: the world, and the server's own parts around it.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { AnswerCache } from './answering/answer-cache.ts';
import type { Turns } from './answering/turns.ts';
import type { Accounts } from './auth/accounts.ts';
import type { Sessions } from './auth/sessions.ts';
import type { JobDesk } from './jobs/job-desk.ts';
import type { LiveHub } from './live/live-hub.ts';
import type { ServerSettings } from './settings.ts';
import type { ServerWorld } from './world.ts';
import type { WritingDesk } from './writing-desk.ts';

/** Fastify with types taken from the schemas. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

export interface ServerContext {
  readonly world: ServerWorld;
  readonly settings: ServerSettings;
  readonly answers: AnswerCache;
  /** For reads on this thread. */
  readonly turns: Turns;
  readonly desk: WritingDesk;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly live: LiveHub;
  readonly jobs: JobDesk;
}

/** A resource: adds its routes. */
export type Resource = (api: Api, context: ServerContext) => void;
