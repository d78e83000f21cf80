// A light question answered on this thread's own connection, kept and sent.

import type { Ledger } from '@rapport/ledger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendAnswer } from '../answering/send-answer.ts';
import type { ServerContext } from '../server-context.ts';

/** Answers with what `read` gives; an answer is kept by the route and all its parameters. */
export function sendRead(
  { answers, turns, world }: Pick<ServerContext, 'answers' | 'turns' | 'world'>,
  request: FastifyRequest,
  reply: FastifyReply,
  read: (ledger: Ledger) => Promise<unknown>,
): Promise<FastifyReply> {
  const key = JSON.stringify([request.routeOptions.url, request.params, request.query]);
  return sendAnswer(answers, request, reply, key, (urgent) =>
    turns.take(urgent, async () => JSON.stringify(await read(world.reading))),
  );
}
