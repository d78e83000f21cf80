// Wire copies: documents that print the same text, told apart from documents that report the same thing.

import { dayOf } from '../days.ts';
import { Buckets } from './buckets.ts';
import { type Overlap, overlapOf } from './signature.ts';

/** A copy is printed within so many days of the original; the same words later are a series, a template, an archive. */
export const COPY_WINDOW_DAYS = 7;

/** Two fifths of all shingles in common: measured, no two unrelated articles come near half of that. */
const SAME_TEXT = 0.4;

/** Three quarters of the shorter text stand in the longer: an excerpt, or a copy with paragraphs left out. */
const EXCERPT = 0.75;

/** Texts of fewer shingles are two or three sentences, of which different days' may differ in one number. */
const SHORT = 50;
const SAME_SHORT_TEXT = 0.8;

/** Under the same title, an eighth of the text in common: the agency's words, edited by the house. */
const SAME_TITLE = 0.12;

/** What has to be known of a document to find its copies. */
export interface TextTrace {
  readonly key: string;
  readonly signature: string;
  /** ISO date; null when the document does not say. */
  readonly published: string | null;
}

/** A document that has been placed: `source` is the key of the first document of its group. */
export interface PlacedText extends TextTrace {
  readonly source: string;
}

/** Whether two documents print the same text, whole, shortened, or edited under the same title. Symmetric. */
export function isCopy(a: TextTrace, b: TextTrace): boolean {
  const [x, y] = [dayOf(a.published), dayOf(b.published)];
  if (x !== null && y !== null && Math.abs(x - y) > COPY_WINDOW_DAYS) return false;
  return printsTheSame(overlapOf(a.signature, b.signature));
}

function printsTheSame({ resemblance, containment, size, sameTitle }: Overlap): boolean {
  if (size < SHORT) return resemblance >= SAME_SHORT_TEXT;
  return resemblance >= SAME_TEXT || containment >= EXCERPT || (sameTitle && resemblance >= SAME_TITLE);
}

/** Documents near one another: those among the kept ones that may copy each of those asked about. */
export type Near = (texts: readonly TextTrace[]) => Promise<readonly (readonly PlacedText[])[]>;

/** Which document each one copies. */
export interface Sources {
  /** Of the batch, in its order. */
  readonly sources: readonly string[];
  /** Of kept documents for which the batch has changed it, by their keys. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * The source of a document is that of the first published document that it copies, its own key where it copies nothing:
 * a function of the set of documents, however they come in. So an earlier text that comes late takes the first place in
 * its group, and kept documents move to it. `near` gives kept documents as they stand; none of the batch is among them.
 */
export async function sourcesOf(batch: readonly TextTrace[], near: Near): Promise<Sources> {
  const fresh = new Buckets<TextTrace>();
  for (const text of batch) fresh.add(text);
  const waiting = new Map(batch.map((text) => [text.key, text]));
  const kept = new Map<string, PlacedText>();
  const copies = new Map<string, readonly TextTrace[]>();
  const sources = new Map<string, string>();
  while (waiting.size > 0) {
    const unknown = [...waiting.values()].filter(({ key }) => !copies.has(key));
    for (const [i, others] of (unknown.length === 0 ? [] : await near(unknown)).entries()) {
      const own = unknown[i]!;
      for (const other of others) kept.set(other.key, kept.get(other.key) ?? other);
      const around = [...others, ...fresh.near(own)].filter(({ key }) => key !== own.key);
      copies.set(own.key, around.filter((other) => areNear(own, other) && isCopy(own, other)).sort(byPublication));
    }
    const own = [...waiting.values()].reduce((first, text) => (byPublication(text, first) < 0 ? text : first));
    waiting.delete(own.key);
    const [original] = copies.get(own.key)!;
    const copied = original !== undefined && byPublication(original, own) < 0 ? original.key : null;
    const source = copied === null ? own.key : (sources.get(copied) ?? kept.get(copied)!.source);
    if (kept.get(own.key)?.source === source) continue;
    sources.set(own.key, source);
    for (const later of copies.get(own.key)!) if (byPublication(later, own) > 0) waiting.set(later.key, later);
  }
  const own = new Set(batch.map(({ key }) => key));
  return {
    sources: batch.map(({ key }) => sources.get(key)!),
    moved: new Map([...sources].filter(([key]) => !own.has(key))),
  };
}

/** Undated texts are compared with each other alone: nothing says that another was printed in the same week. */
function areNear(a: TextTrace, b: TextTrace): boolean {
  return (a.published === null) === (b.published === null);
}

function byPublication(a: TextTrace, b: TextTrace): number {
  const [x, y] = [a.published ?? '9999', b.published ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
