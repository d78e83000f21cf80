// An overview asked away from this thread, kept and sent.

import type { OverviewName, Overviews } from '@rapport/ingest';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendAnswer } from '../answering/send-answer.ts';
import type { ServerContext } from '../server-context.ts';

/** Answers with the overview of that name. */
export function sendOverview<N extends OverviewName>(
  { answers, world }: Pick<ServerContext, 'answers' | 'world'>,
  request: FastifyRequest,
  reply: FastifyReply,
  name: N,
  asked: Overviews[N]['request'],
): Promise<FastifyReply> {
  const key = `${name} ${JSON.stringify(asked)}`;
  return sendAnswer(answers, request, reply, key, () => world.overviews.ask(name, asked));
}

/** Today by the clock of the world. */
export function today({ now }: ServerContext['world']): string {
  return now().slice(0, 10);
}
