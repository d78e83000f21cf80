// Dead letters: articles that no worker could keep, each with its reason; they can be read, sent again, and dropped.

import { headers } from '@nats-io/transport-node';
import type { RapportError } from '@rapport/record';
import { keyOfMessage, maybeArticle } from './article-message.ts';
import type { Fleet } from './fleet.ts';

const CODE = 'Rapport-Code';
const REASON = 'Rapport-Reason';
const TRIES = 'Rapport-Tries';
const WORKER = 'Rapport-Worker';

/** Why an article was given up. */
export interface Death {
  readonly error: RapportError;
  readonly tries: number;
  readonly worker: string;
}

/** A dead letter. */
export interface DeadLetter {
  /** By which it is replayed or dropped. */
  readonly number: number;
  readonly at: string;
  readonly code: string;
  readonly reason: string;
  readonly tries: number;
  readonly worker: string;
  /** Absent when the message held no document. */
  readonly document_id?: string;
  readonly source?: string;
  readonly line?: number;
}

/** Puts the body of a message among the dead letters, once for each number of its stream. */
export async function bury(fleet: Fleet, body: Uint8Array, sequence: number, death: Death): Promise<void> {
  const about = headers();
  about.set(CODE, death.error.code);
  about.set(REASON, death.error.message.replaceAll(/\s+/g, ' '));
  about.set(TRIES, String(death.tries));
  about.set(WORKER, death.worker);
  const msgID = `dead ${sequence}`;
  await fleet.streams.publish(fleet.names.deadSubject, body, { msgID, headers: about });
}

interface KeptLetter extends DeadLetter {
  readonly body: Uint8Array;
}

/** All dead letters, the oldest first. */
export async function* deadLetters(fleet: Fleet): AsyncGenerator<DeadLetter> {
  for await (const { body: _, ...letter } of keptLetters(fleet)) yield letter;
}

/** Which dead letters are meant: by number, by code, or all. */
export type Chosen = { readonly numbers: readonly number[] } | { readonly code: string } | { readonly all: true };

/** Sends dead letters to the workers again; gives how many. What breaks off half-way can be run again. */
export async function replayDead(fleet: Fleet, chosen: Chosen): Promise<number> {
  return await forEachChosen(fleet, chosen, async (letter) => {
    const msgID = `${keyOfMessage(letter.body)} again ${letter.number}`;
    await fleet.streams.publish(fleet.names.workSubject, letter.body, { msgID });
  });
}

/** Drops dead letters for good; gives how many. */
export async function dropDead(fleet: Fleet, chosen: Chosen): Promise<number> {
  return await forEachChosen(fleet, chosen, async () => undefined);
}

async function forEachChosen(
  fleet: Fleet,
  chosen: Chosen,
  before: (letter: KeptLetter) => Promise<void>,
): Promise<number> {
  let count = 0;
  for await (const letter of keptLetters(fleet)) {
    if (!isChosen(letter, chosen)) continue;
    await before(letter);
    await fleet.manager.streams.deleteMessage(fleet.names.dead, letter.number);
    count++;
  }
  return count;
}

function isChosen(letter: DeadLetter, chosen: Chosen): boolean {
  if ('numbers' in chosen) return chosen.numbers.includes(letter.number);
  return 'all' in chosen || chosen.code === letter.code;
}

/** Reads up to the letter that was the last when it began: what is replayed and dies again is not met twice. */
async function* keptLetters(fleet: Fleet): AsyncGenerator<KeptLetter> {
  const { state } = await fleet.manager.streams.info(fleet.names.dead);
  let seq = Math.max(1, state.first_seq);
  while (seq <= state.last_seq) {
    const message = await fleet.manager.direct.getMessage(fleet.names.dead, {
      seq,
      next_by_subj: fleet.names.deadSubject,
    });
    if (message === null || message.seq > state.last_seq) return;
    const about = message.header;
    yield {
      number: message.seq,
      at: message.time.toISOString(),
      code: about.get(CODE),
      reason: about.get(REASON),
      tries: Number(about.get(TRIES)),
      worker: about.get(WORKER),
      ...placeOf(message.data),
      body: message.data,
    };
    seq = message.seq + 1;
  }
}

function placeOf(body: Uint8Array): Pick<DeadLetter, 'document_id' | 'source' | 'line'> {
  const article = maybeArticle(body);
  if (article === null) return {};
  const { document, source, line } = article;
  return { document_id: document.id, source, ...(line === undefined ? {} : { line }) };
}
