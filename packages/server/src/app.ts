// The server put together: plugins, guards, resources, pages.

import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import type { SessionKeeper } from '@rapport/ledger';
import Fastify from 'fastify';
import { AnswerCache } from './answering/answer-cache.ts';
import { ChangeClock } from './answering/change-clock.ts';
import { Turns } from './answering/turns.ts';
import { Accounts } from './auth/accounts.ts';
import { keepAudit } from './auth/audit-log.ts';
import { guardRequests } from './auth/guard-requests.ts';
import { Sessions } from './auth/sessions.ts';
import { answerError, answerErrors } from './errors/answer-errors.ts';
import { JobDesk } from './jobs/job-desk.ts';
import { LiveHub } from './live/live-hub.ts';
import { createLog } from './log.ts';
import { CONTENT_POLICY } from './pages/content-policy.ts';
import { BY_NAME, description } from './pages/description.ts';
import { servePages } from './pages/serve-pages.ts';
import { perMinute, tooMany } from './resources/limits.ts';
import { warmPages } from './resources/pairs/warm.ts';
import { RESOURCES } from './resources/resources.ts';
import { addSchemas } from './schema/add-schemas.ts';
import type { Api, ServerContext } from './server-context.ts';
import { checkSettings, isLoopback, type ServerSettings } from './settings.ts';
import type { ServerWorld } from './world.ts';
import { WritingDesk } from './writing-desk.ts';

/** Bytes of a body, where a route does not say otherwise. */
const BODY_LIMIT = 1_000_000;
/** Fast to make, and nearly as small as the slowest. */
const BROTLI_QUALITY = 4;
/** Requests of one address in a minute, where others than this machine can ask. */
const REQUESTS_A_MINUTE = 1200;

/** Builds the server; it listens when its caller says so. Throws `E_USAGE` for settings that leave it unguarded. */
export async function createServer(world: ServerWorld, settings: ServerSettings): Promise<Api> {
  checkSettings(settings);
  const app: Api = Fastify({
    bodyLimit: BODY_LIMIT,
    loggerInstance: createLog(settings.logLevel),
    trustProxy: settings.trustProxy ?? false,
    forceCloseConnections: 'idle',
    // What the router itself refuses, such as an address with half an escape in it.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  // Answers are given as they are: their schemas describe them, and tests hold them to it.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  const context = contextOf(world, settings);
  answerErrors(app);
  await addPlugins(app, context);
  guardRequests(app, settings, context.accounts);
  keepAudit(app, context.desk, world.now);
  endCleanly(app, context);
  warmWhileIdle(app, context);
  addSchemas(app);
  for (const resource of RESOURCES) resource(app, context);
  await servePages(app, context);
  await app.ready();
  return app;
}

function contextOf(world: ServerWorld, settings: ServerSettings): ServerContext {
  const clock = new ChangeClock(() => world.reading.changes());
  const live = new LiveHub(clock, world.reading);
  const desk = new WritingDesk(world.openWriting, clock, () => void live.look().catch(() => undefined));
  const write = (work: (keeper: SessionKeeper) => Promise<void>) => desk.keep((ledger) => work(ledger.service));
  const sessions = new Sessions({ keeper: world.reading.service, write }, world.now);
  return {
    world,
    settings,
    answers: new AnswerCache(clock, { onLate: (changes) => live.noteLate(changes) }),
    turns: new Turns(),
    desk,
    accounts: new Accounts(settings, world.reading.service, sessions),
    sessions,
    live,
    jobs: new JobDesk(),
  };
}

async function addPlugins(app: Api, { settings, world }: ServerContext): Promise<void> {
  const local = isLoopback(settings.host);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: !local,
  });
  app.addHook('onRequest', async (_, reply) => void reply.header('content-security-policy', CONTENT_POLICY));
  await app.register(cookie);
  await app.register(rateLimit, {
    global: !local,
    ...perMinute(REQUESTS_A_MINUTE),
    errorResponseBuilder: tooMany,
  });
  await app.register(compress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } });
  await app.register(swagger, { openapi: description(world.program), refResolver: BY_NAME });
}

/** From the moment the server listens; it answers meanwhile, and ends without waiting. */
function warmWhileIdle(app: Api, context: ServerContext): void {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());
  app.addHook('onListen', async () => {
    warmPages(context, closing.signal).catch((thrown: unknown) => {
      if (!closing.signal.aborted) app.log.error({ err: thrown }, 'the first pages could not be made');
    });
  });
}

/** Those who listen would keep the server from ending; work that was taken on is done before it has ended. */
function endCleanly(app: Api, { desk, live }: ServerContext): void {
  app.addHook('preClose', async () => live.close());
  app.addHook('onClose', () => desk.drain());
}
