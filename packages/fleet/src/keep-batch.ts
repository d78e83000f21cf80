// A batch of articles into the ledger: coded, added in one transaction, and only then acknowledged.

import type { JsMsg } from '@nats-io/jetstream';
import { type CoderPort, judgeCopies, signed } from '@rapport/ingest';
import { type ArticleKeeper, documentKey, type NewArticle } from '@rapport/ledger';
import { passedOverFor, RapportError, toRapportError } from '@rapport/record';
import { decodeArticle, type SentArticle } from './article-message.ts';

/** An article that a worker holds, with the message that brought it. */
export interface HeldArticle {
  readonly message: JsMsg;
  readonly key: string;
  readonly article: SentArticle;
}

/** A message that cannot be kept, and why. */
export interface Failed {
  readonly message: JsMsg;
  readonly document: string;
  readonly error: RapportError;
}

export interface CodedBatch {
  readonly coded: readonly (HeldArticle & { readonly coded: NewArticle })[];
  /** Kept already: nothing is to be done but to say so. */
  readonly known: readonly HeldArticle[];
  /** Pages of archives that are none of ours. */
  readonly passedOver: readonly HeldArticle[];
  readonly failed: readonly Failed[];
}

export interface KeptBatch {
  readonly added: number;
  readonly known: number;
  readonly passedOver: number;
  readonly mentions: number;
  readonly failed: readonly Failed[];
}

export interface CodingWorld {
  readonly ledger: ArticleKeeper;
  readonly coder: CoderPort;
  now(): string;
}

/** Reads the messages; what holds no document fails. */
export function readMessages(messages: readonly JsMsg[]): {
  readonly held: readonly HeldArticle[];
  readonly failed: readonly Failed[];
} {
  const held: HeldArticle[] = [];
  const failed: Failed[] = [];
  for (const message of messages) {
    try {
      const article = decodeArticle(message.data);
      held.push({ message, article, key: documentKey(article.document) });
    } catch (thrown) {
      failed.push({ message, document: `message ${message.seq}`, error: toRapportError(thrown) });
    }
  }
  return { held, failed };
}

/** Codes what the ledger does not hold. Throws only what the ledger throws. */
export async function codeHeld(held: readonly HeldArticle[], { ledger, coder }: CodingWorld): Promise<CodedBatch> {
  const seen = await ledger.known(held.map(({ key }) => key));
  const known = held.filter(({ key }) => seen.has(key));
  const coded: (HeldArticle & { coded: NewArticle })[] = [];
  const passedOver: HeldArticle[] = [];
  const failed: Failed[] = [];
  const code = async (one: HeldArticle): Promise<void> => {
    const { document, licence } = one.article;
    try {
      const record = await coder.code(document);
      const [made] = signed([
        {
          document: { ...document, language: record.language },
          record,
          pack: coder.packOf(record.language),
          ...(licence === undefined ? {} : { licence }),
        },
      ]);
      coded.push({ ...one, coded: made! });
    } catch (thrown) {
      if (isNoneOfOurs(one, thrown)) passedOver.push(one);
      else failed.push(failure(one, thrown));
    }
  };
  const waiting = held.filter(({ key }) => !seen.has(key));
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await code(one);
  };
  await Promise.all(Array.from({ length: coder.parallel }, next));
  // In the order in which they were sent: of two texts at one address the later comes in the place of the earlier.
  coded.sort((a, b) => a.message.seq - b.message.seq);
  return { coded, known, passedOver, failed };
}

/** Adds a coded batch; where one document spoils it, each by itself. Throws only what the ledger throws. */
export async function keepCodedBatch(batch: CodedBatch, { ledger, now }: CodingWorld): Promise<KeptBatch> {
  const articles = batch.coded.map(({ coded }) => coded);
  const nothing = { added: 0, known: batch.known.length, passedOver: batch.passedOver.length, mentions: 0 };
  if (articles.length === 0) return { ...nothing, failed: batch.failed };
  try {
    const { outcomes, mentions } = await ledger.addArticles(articles, now(), judgeCopies);
    const added = outcomes.filter((outcome) => outcome === 'added' || outcome === 'revised').length;
    const known = nothing.known + outcomes.length - added;
    return { ...nothing, added, known, mentions, failed: batch.failed };
  } catch (thrown) {
    if (toRapportError(thrown).code.startsWith('E_LEDGER')) throw thrown;
    if (articles.length > 1) return await keepEach(batch, { ledger, now });
    return { ...nothing, failed: [...batch.failed, failure(batch.coded[0]!, thrown)] };
  }
}

async function keepEach(batch: CodedBatch, world: Pick<CodingWorld, 'ledger' | 'now'>): Promise<KeptBatch> {
  const { known, passedOver, failed } = batch;
  const sum = { added: 0, known: known.length, passedOver: passedOver.length, mentions: 0, failed: [...failed] };
  for (const one of batch.coded) {
    const kept = await keepCodedBatch({ coded: [one], known: [], passedOver: [], failed: [] }, world as CodingWorld);
    sum.added += kept.added;
    sum.known += kept.known;
    sum.mentions += kept.mentions;
    sum.failed.push(...kept.failed);
  }
  return sum;
}

/** Whether a page of an archive shows no more than that it is no article of ours, as when it is added in one program. */
function isNoneOfOurs({ article }: HeldArticle, thrown: unknown): boolean {
  return article.archived === true && passedOverFor(toRapportError(thrown).code) !== null;
}

function failure({ message, article }: HeldArticle, thrown: unknown): Failed {
  const { source, line, document } = article;
  const error = toRapportError(thrown).at({ source, ...(line === undefined ? {} : { line }) });
  return { message, document: document.id, error };
}

/** For an article that was taken up often, and never came to its end. */
export function exhausted(tries: number): RapportError {
  const message = `taken up ${tries} times, and every worker ended or fell silent before it was kept; look at the text, then replay or drop it`;
  return new RapportError('E_FLEET_GIVEN_UP', message);
}
