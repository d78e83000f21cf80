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

/**
 * The source of each document of a batch, in the batch's order: the source of the first published document that it
 * copies, among those kept (`kept[i]` holds candidates for `batch[i]`) and those of the batch; its own key where it
 * copies nothing. What is kept already stays as it is: a batch cannot take the first place in a kept group.
 */
export function sourcesOf(batch: readonly TextTrace[], kept: readonly (readonly PlacedText[])[]): string[] {
  const order = batch.map((_, i) => i).sort((i, j) => byPublication(batch[i]!, batch[j]!));
  const buckets = new Buckets<PlacedText>();
  const sources = new Map<number, string>();
  for (const i of order) {
    const own = batch[i]!;
    const original = [...(kept[i] ?? []), ...buckets.near(own)]
      .filter((other) => other.key !== own.key && isCopy(own, other))
      .sort(byPublication)[0];
    const source = original?.source ?? own.key;
    sources.set(i, source);
    buckets.add({ ...own, source });
  }
  return batch.map((_, i) => sources.get(i)!);
}

function byPublication(a: TextTrace, b: TextTrace): number {
  const [x, y] = [a.published ?? '9999', b.published ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
