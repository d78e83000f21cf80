// A mention with its document as one line of PLOVER JSONL (`--level mention`).

import type { DocumentFacts, EventMention, Report } from '@rapport/record';
import { textHash } from '../withhold/text-hash.ts';
import { withholdMention } from '../withhold/withhold-text.ts';
import { markExtensions } from './extensions.ts';

/** PLOVER's `cite_info`, as far as Rapport knows it. */
export interface CiteInfo {
  readonly url?: string;
  readonly title?: string;
  readonly publication?: string;
  readonly language: string;
  readonly codebook: string;
}

export interface MentionLine extends Omit<EventMention, 'text'> {
  readonly text?: string;
  readonly text_hash: string;
  readonly cite_info: CiteInfo;
  readonly document_key: string;
  readonly document_id: string;
  readonly publisher_country?: string;
  readonly published: string | null;
  /** Key of the document that this one copies, its own when it copies none. */
  readonly source: string;
  readonly extensions: readonly string[];
}

const CODEBOOK = 'PLOVER 2.0';

/** The line of a mention. Without `keepText` the sentence is left out and its hash and offsets stay. */
export function toMentionLine(report: Report, keepText: boolean): MentionLine {
  const { text, ...facts } = keepText ? report.mention : withholdMention(report.mention);
  const { document } = report;
  return markExtensions({
    ...facts,
    ...(keepText ? { text } : {}),
    text_hash: textHash(report.mention.text),
    cite_info: citeInfo(document),
    document_key: document.key,
    document_id: document.document_id,
    ...(document.publisher_country === undefined ? {} : { publisher_country: document.publisher_country }),
    published: document.published,
    source: document.source,
  });
}

function citeInfo(document: DocumentFacts): CiteInfo {
  return {
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.title === undefined ? {} : { title: document.title }),
    ...(document.publisher === undefined ? {} : { publication: document.publisher }),
    language: document.language,
    codebook: CODEBOOK,
  };
}
