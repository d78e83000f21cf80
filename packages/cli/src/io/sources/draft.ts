// What a source gives before its pages are read: pages of which the article is still to be taken, and what is ready.

import type { Incoming } from '@rapport/ingest';
import type { ArchiveMark } from '@rapport/ledger';
import { passedOverFor, toDocument, toRapportError } from '@rapport/record';
import type { PageInput, PageReader } from '../../collaborators.ts';

/** A page whose article is still to be taken. */
export interface PageDraft {
  readonly page: PageInput;
  /** The id of its document. */
  readonly id: string;
  /** Where it came from, for people. */
  readonly source: string;
  /** It is a page of an archive, in which much is no article. */
  readonly archived?: true;
  readonly reached?: ArchiveMark;
}

export type Draft = PageDraft | Incoming;

/** Takes the article out of a draft's page. `language` overrules what the page says. Never rejects. */
export async function finishDraft(
  draft: Draft,
  reader: Pick<PageReader, 'extract'>,
  language: string | undefined,
): Promise<Incoming> {
  if (!('page' in draft)) return draft;
  const { page, id, ...rest } = draft;
  try {
    return { document: toDocument(id, await reader.extract(page), language), ...rest };
  } catch (thrown) {
    const error = toRapportError(thrown);
    const reason = draft.archived ? passedOverFor(error.code) : null;
    const reached = draft.reached === undefined ? {} : { reached: draft.reached };
    if (reason !== null) return { passedOver: reason, ...reached };
    return { error: error.at({ source: draft.source }), ...reached };
  }
}
