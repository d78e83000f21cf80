// A kept answer on its way: entity tag, not-modified, packed as the client takes it.

import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AnswerCache, type Make, packedBody } from './answer-cache.ts';

const TAG_LENGTH = 16;

/**
 * Answers with what `make` gives, kept under `key`: the same key has to mean the same answer for everybody who may ask.
 * A client that holds the answer of the same state of the record is told so, and nothing is made.
 */
export async function sendAnswer(
  answers: AnswerCache,
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
  make: Make,
): Promise<FastifyReply> {
  reply
    .header('cache-control', 'private, no-cache')
    .header('vary', 'accept-encoding, accept-language, authorization, cookie');
  const held = request.headers['if-none-match'];
  const name = createHash('sha256').update(key).digest('base64url').slice(0, TAG_LENGTH);
  const now = entityTag(name, await answers.changes());
  if (held !== undefined && matches(held, now)) return reply.code(304).header('etag', now).send();
  const answer = await answers.get(key, make);
  const [encoding, body] = await packedBody(answer, request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.header('etag', entityTag(name, answer.changes)).type('application/json; charset=utf-8').send(body);
}

/** Weak, as RFC 9110 section 8.8.1 asks of a tag that says nothing of the bytes. */
function entityTag(name: string, changes: number): string {
  return `W/"${changes}-${name}"`;
}

function matches(held: string, tag: string): boolean {
  return held.split(',').some((one) => one.trim() === tag || one.trim() === '*');
}
