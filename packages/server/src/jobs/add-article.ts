// One article into the record: fetched or given, read, coded, kept, its events folded.

import { keepCoded } from '@rapport/ingest';
import { documentKey, type Outcome } from '@rapport/ledger';
import { contentId, type Document, toDocument } from '@rapport/record';
import type { ServerWorld } from '../world.ts';
import type { WritingDesk } from '../writing-desk.ts';
import type { Report } from './job-desk.ts';

/** Where the article comes from: an address, a page, or its text. */
export type ArticleGiven =
  | { readonly url: string }
  | { readonly html: string; readonly url?: string }
  | (Omit<Document, 'id'> & { readonly text: string });

export interface ArticleAdded {
  /** What became of it: `known` when it was kept already. */
  readonly outcome: Outcome;
  readonly article: string;
  readonly title?: string;
  /** Ids of the events that its mentions were folded into. */
  readonly events: readonly string[];
}

/** Shares of the work done when each stage begins. */
const BEGINS = { fetching: 0, reading: 0.3, coding: 0.5, keeping: 0.85 } as const;

/** Adds the article. Errors: those of fetching, reading, coding and keeping. */
export async function addArticle(
  given: ArticleGiven,
  { world, desk }: { readonly world: ServerWorld; readonly desk: WritingDesk },
  report: Report,
): Promise<ArticleAdded> {
  const document = await documentOf(given, world, report);
  report('coding', BEGINS.coding);
  const record = await world.coder.code(document);
  report('keeping', BEGINS.keeping);
  const kept = { ...document, language: record.language };
  const article = { document: kept, record, pack: world.coder.packOf(record.language) };
  const { outcomes } = await desk.change((ledger) => keepCoded(ledger, [article], world.now()));
  const folded = new Set<string>();
  for (const { id } of record.events) {
    const event = (await world.reading.mention(id))?.event_id;
    if (event !== null && event !== undefined) folded.add(event);
  }
  const titled = document.title === undefined ? {} : { title: document.title };
  return { outcome: outcomes[0]!, article: documentKey(kept), ...titled, events: [...folded] };
}

async function documentOf(given: ArticleGiven, world: ServerWorld, report: Report): Promise<Document> {
  if ('text' in given) return { ...given, id: contentId('text', [given.title ?? '', given.text]) };
  if ('html' in given) {
    report('reading', BEGINS.reading);
    const article = await world.pages.extract(given);
    return toDocument(given.url ?? contentId('page', [article.title, article.text]), article);
  }
  report('fetching', BEGINS.fetching);
  const { bytes, finalUrl, contentType } = await world.pages.fetch(given.url);
  report('reading', BEGINS.reading);
  const typed = contentType === undefined ? {} : { contentType };
  return toDocument(finalUrl, await world.pages.extract({ bytes, url: finalUrl, ...typed }));
}
