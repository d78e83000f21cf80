// A chronology as a row of blocks: title, years, lines with the numbers of their sources, the sources once each, and
// how it was made. What a block looks like is each format's own.

import type { Items } from '../stream/items.ts';
import type { CountryNames } from '../wording/name-actors.ts';
import { oneLine, webAddress } from '../wording/one-line.ts';
import { codeName, dateWords, plural } from '../wording/wording.ts';
import type { ChronologyEntry, CitedDocument } from './entry.ts';

/** All texts stand in one line and hold nothing that could steer the format's reader. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'entry';
      readonly line: string;
      /** Numbers of its sources, in order. */
      readonly citations: readonly number[];
      readonly remarks: readonly string[];
      readonly sentence: string;
    }
  | { readonly kind: 'source'; readonly number: number; readonly text: string; readonly url: string | null }
  | { readonly kind: 'made'; readonly text: string };

export interface ChronologyOptions {
  readonly title: string;
  readonly countries: CountryNames;
  /** Program and ISO time of the making. */
  readonly made: { readonly by: string; readonly at: string };
}

/** Blocks in the order of the entries, which should come oldest first. The sources alone are held in memory. */
export async function* chronologyBlocks(
  entries: Items<ChronologyEntry>,
  { title, countries, made }: ChronologyOptions,
): AsyncGenerator<Block> {
  yield { kind: 'title', text: oneLine(title) };
  const sources = new Map<string, { readonly number: number; readonly document: CitedDocument }>();
  let year: string | null = null;
  let count = 0;
  for await (const entry of entries) {
    const its = entry.date === null ? 'Date unknown' : entry.date.slice(0, 4);
    if (its !== year) yield { kind: 'heading', text: its };
    year = its;
    count++;
    yield toBlock(entry, citationsOf(entry, sources));
  }
  if (sources.size > 0) yield { kind: 'heading', text: 'Sources' };
  for (const { number, document } of sources.values()) {
    yield { kind: 'source', number, text: sourceWords(document, countries), url: webAddress(document.url) };
  }
  const counts = `${plural(count, 'entry', 'entries')} from ${plural(sources.size, 'document')}`;
  const how = 'The lines are written by program from coded reports; numbers in brackets name their sources.';
  yield { kind: 'made', text: oneLine(`Made by ${made.by} on ${dateWords(made.at)}: ${counts}. ${how}`) };
}

function citationsOf(
  entry: ChronologyEntry,
  sources: Map<string, { readonly number: number; readonly document: CitedDocument }>,
): number[] {
  const numbers = entry.documents.map((document) => {
    const held = sources.get(document.key) ?? { number: sources.size + 1, document };
    sources.set(document.key, held);
    return held.number;
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function toBlock(entry: ChronologyEntry, citations: readonly number[]): Block {
  return {
    kind: 'entry',
    line: oneLine(entry.line),
    citations,
    remarks: entry.remarks.map(oneLine),
    sentence: oneLine(entry.sentence),
  };
}

/** `The Made Paper (South Korea), “Lee and Xi meet”, 6 Jan 2026`. */
function sourceWords(document: CitedDocument, countries: CountryNames): string {
  const { publisher = 'publisher not named', publisher_country: country, title, published } = document;
  return [
    oneLine(publisher) + (country === undefined ? '' : ` (${codeName(country, countries)})`),
    title === undefined ? 'no title' : `“${oneLine(title)}”`,
    published === null ? 'no date' : dateWords(published),
  ].join(', ');
}
