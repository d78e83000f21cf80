// Documents to the workers: each once, no more at a time than the stream takes.

import type { Incoming } from '@rapport/ingest';
import { documentKey } from '@rapport/ledger';
import { type PassedOver, RapportError } from '@rapport/record';
import { encodeArticle, type SentArticle } from './article-message.ts';
import type { OnFleetEvent } from './events.ts';
import type { Fleet } from './fleet.ts';
import { doubling, pause } from './pause.ts';

/** Messages that may be on their way to the server at once. */
const UNDER_WAY = 256;
/** Bytes that JetStream puts around a message: its headers. */
const ENVELOPE = 1024;
/** Milliseconds that the server may take to store one; it is sent again then, and the server tells the second from the first. */
const STORED_MS = 3000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

export interface SendOptions {
  readonly on?: OnFleetEvent;
  /** Called for each document with its outcome. */
  readonly onDocument?: () => void;
  /** Called for each document that could not be sent; the run goes on. */
  readonly onError?: (error: RapportError) => void;
  /** Ends the waiting for room or for the server; what is not sent by then counts as failed. */
  readonly signal?: AbortSignal;
}

/** What became of the documents that were sent. */
export interface SendSummary {
  readonly documents: number;
  readonly sent: number;
  /** Sent a short time ago already. */
  readonly doubled: number;
  readonly failed: number;
  /** Pages of archives that are none of ours, by reason. */
  readonly passedOver: Readonly<Partial<Record<PassedOver, number>>>;
}

/**
 * Sends the documents, and waits while as many wait as the stream takes, or the server is away. Comes back when the
 * server has stored them all. A document too large for a message is reported (`E_TOO_LARGE`) and passed over.
 */
export async function sendDocuments(
  fleet: Fleet,
  incoming: AsyncIterable<Incoming>,
  options: SendOptions = {},
): Promise<SendSummary> {
  const passedOver: Partial<Record<PassedOver, number>> = {};
  const sum = { documents: 0, sent: 0, doubled: 0, failed: 0, passedOver };
  const sender = new Sender(fleet, options);
  const underWay = new Set<Promise<void>>();
  const fail = (error: RapportError): void => {
    sum.failed++;
    options.onError?.(error);
  };
  for await (const item of incoming) {
    if ('passedOver' in item) passedOver[item.passedOver] = (passedOver[item.passedOver] ?? 0) + 1;
    if (!('error' in item || 'document' in item)) continue;
    sum.documents++;
    if ('error' in item) {
      fail(item.error);
      options.onDocument?.();
      continue;
    }
    const sending = sender
      .send(item)
      .then((doubled) => {
        sum[doubled ? 'doubled' : 'sent']++;
      }, fail)
      .finally(() => {
        underWay.delete(sending);
        options.onDocument?.();
      });
    underWay.add(sending);
    if (underWay.size >= UNDER_WAY) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  return sum;
}

class Sender {
  readonly #fleet: Fleet;
  readonly #options: SendOptions;
  /** While one message waits for room, the others wait with it. */
  #holdUp: Promise<void> | null = null;

  constructor(fleet: Fleet, options: SendOptions) {
    this.#fleet = fleet;
    this.#options = options;
  }

  /** Whether the server had it already. Errors: `E_TOO_LARGE`, `E_FLEET_UNREACHABLE` when told to end. */
  async send(article: SentArticle): Promise<boolean> {
    const body = encodeArticle(article);
    const most = this.#fleet.connection.info?.max_payload ?? Number.POSITIVE_INFINITY;
    if (body.length + ENVELOPE > most) throw tooLarge(article, body.length, most);
    const msgID = messageId(article);
    for (const ms of doubling(FIRST_PAUSE_MS, LONGEST_PAUSE_MS)) {
      await this.#holdUp;
      try {
        const { names, streams } = this.#fleet;
        return (await streams.publish(names.workSubject, body, { msgID, timeout: STORED_MS })).duplicate;
      } catch (thrown) {
        if (this.#options.signal?.aborted === true) throw givenUp(article, thrown);
        await this.#wait(ms, thrown);
      }
    }
    return false;
  }

  async #wait(ms: number, thrown: unknown): Promise<void> {
    if (this.#holdUp !== null) return await this.#holdUp;
    this.#options.on?.({ kind: 'send-waits', message: (thrown as Error).message });
    this.#holdUp = pause(ms, this.#options.signal).finally(() => {
      this.#holdUp = null;
      this.#options.on?.({ kind: 'send-goes-on' });
    });
    await this.#holdUp;
  }
}

/**
 * What is sent twice within some minutes waits once. The ledger knows a document by its address and text alone; one that
 * failed by the language it was said to be in, and is sent again in the right one, has to come through.
 */
function messageId({ document }: SentArticle): string {
  const key = documentKey(document);
  return document.language === undefined ? key : `${key} ${document.language}`;
}

function placeOf({ source, line }: SentArticle): { source: string; line?: number } {
  return { source, ...(line === undefined ? {} : { line }) };
}

function tooLarge(article: SentArticle, bytes: number, most: number): RapportError {
  const message = `${article.document.id} takes ${bytes} bytes packed, and a message of this NATS ${most}; raise max_payload in its settings, or keep the document with \`rapport add\``;
  return new RapportError('E_TOO_LARGE', message, placeOf(article));
}

function givenUp(article: SentArticle, thrown: unknown): RapportError {
  const message = `${article.document.id} was not sent before the end (${(thrown as Error).message}); send the source again, what was sent is passed over`;
  return new RapportError('E_FLEET_UNREACHABLE', message, placeOf(article));
}
