// Pledges, quotations and attitudes as lines of JSONL. PLOVER has none of them: the whole line is Rapport's own.

import type { AttitudeReport, DocumentFacts, FollowedPledge, QuoteReport } from '@rapport/record';
import { textHash } from '../withhold/text-hash.ts';
import { withholdPledge } from '../withhold/withhold-text.ts';

type Words = { readonly text: string };
/** A record with the words left out where the export withholds them, and their hash either way. */
type Hashed<T extends Words> = Omit<T, 'text'> & { readonly text?: string; readonly text_hash: string };

export interface PledgeLine extends Omit<FollowedPledge, 'reports'> {
  readonly reports: readonly Hashed<FollowedPledge['reports'][number]>[];
}

export type QuoteLine = Hashed<QuoteReport['quote']> & { readonly document: DocumentFacts };
export type AttitudeLine = Hashed<AttitudeReport['attitude']> & { readonly document: DocumentFacts };

export function toPledgeLine(pledge: FollowedPledge, keepText: boolean): PledgeLine {
  const facts = keepText ? pledge : withholdPledge(pledge);
  return { ...facts, reports: pledge.reports.map((report) => hashed(report, keepText)) };
}

export function toQuoteLine(report: QuoteReport, keepText: boolean): QuoteLine {
  return { ...hashed(report.quote, keepText), document: report.document };
}

export function toAttitudeLine(report: AttitudeReport, keepText: boolean): AttitudeLine {
  return { ...hashed(report.attitude, keepText), document: report.document };
}

function hashed<T extends Words>(item: T, keepText: boolean): Hashed<T> {
  const { text, ...facts } = item;
  return { ...facts, ...(keepText ? { text } : {}), text_hash: textHash(text) };
}
