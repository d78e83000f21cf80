// The server put together: plugins, guards, resources, pages.

import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import { AnswerCache } from './answering/answer-cache.ts';
import { ChangeClock } from './answering/change-clock.ts';
import { answerErrors } from './errors/answer-errors.ts';
import { CONTENT_POLICY } from './pages/content-policy.ts';
import { description } from './pages/description.ts';
import { RESOURCES } from './resources/resources.ts';
import type { Api, ServerContext } from './server-context.ts';
import { checkSettings, type ServerSettings } from './settings.ts';
import type { ServerWorld } from './world.ts';
import { WritingDesk } from './writing-desk.ts';

/** Bytes of a body, where a route does not say otherwise. */
const BODY_LIMIT = 1_000_000;

/** Builds the server; it listens when its caller says so. Throws `E_USAGE` for settings that leave it unguarded. */
export async function createServer(world: ServerWorld, settings: ServerSettings): Promise<Api> {
  checkSettings(settings);
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    logger: false,
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', allowUnionTypes: true } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  // Answers are given as they are: their schemas describe them, and tests hold them to it.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  const clock = new ChangeClock(() => world.reading.changes());
  const context: ServerContext = {
    world,
    settings,
    answers: new AnswerCache(clock),
    desk: new WritingDesk(world.openWriting, clock, () => {}),
  };
  answerErrors(app);
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY } });
  await app.register(cookie);
  await app.register(compress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  await app.register(swagger, { openapi: description(world.program) });
  app.addHook('onClose', () => context.desk.drain());
  app.after(() => {
    for (const resource of RESOURCES) resource(app, context);
    app.get('/openapi.json', { config: { needs: 'nobody' }, schema: { hide: true } }, () => app.swagger());
  });
  await app.ready();
  return app;
}
