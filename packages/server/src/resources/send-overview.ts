// An overview asked away from this thread, kept and sent.

import type { OverviewName, Overviews } from '@rapport/ingest';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Make } from '../answering/answer-cache.ts';
import { sendAnswer } from '../answering/send-answer.ts';
import type { ServerContext } from '../server-context.ts';
import type { ServerWorld } from '../world.ts';

/** Answers with the overview of that name. */
export function sendOverview<N extends OverviewName>(
  { answers, world }: Pick<ServerContext, 'answers' | 'world'>,
  request: FastifyRequest,
  reply: FastifyReply,
  name: N,
  asked: Overviews[N]['request'],
): Promise<FastifyReply> {
  return sendAnswer(answers, request, reply, ...overview(world, name, asked));
}

/** Under which key an overview is kept, and how it is made. */
export function overview<N extends OverviewName>(
  { overviews }: Pick<ServerWorld, 'overviews'>,
  name: N,
  asked: Overviews[N]['request'],
): readonly [string, Make] {
  return [`${name} ${JSON.stringify(asked)}`, (urgent) => overviews.ask(name, asked, urgent)];
}

/** Today by the clock of the world. */
export function today({ now }: ServerContext['world']): string {
  return now().slice(0, 10);
}
