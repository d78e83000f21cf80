// Reports and quotations of two countries' press made by hand, for the tests of this folder.

import {
  contentId,
  type DocumentFacts,
  type Entity,
  type EventMention,
  type EventType,
  eventScale,
  type MergedEvent,
  type Quote,
  type QuoteReport,
  quadCode,
  type Report,
} from '@rapport/record';
import { mergeReports } from '../align/merge-reports.ts';
import type { PressSample } from './press-sample.ts';

export function party(code: string, name = code): Entity {
  return { code, sector: ['GOV'], entity_text: name, identifier_text: name, basis: 'stated', start: 0, end: 1 };
}

/** A report in the press of a country: `report('KOR', '2026-01-05', 'Seoul said …', 'ACCUSE')`. */
export function report(
  country: string | undefined,
  published: string,
  text: string,
  type: EventType = 'CONSULT',
  fields: Partial<EventMention> = {},
): Report {
  const key = contentId('doc', [country ?? '', published, text]);
  const press = country === undefined ? {} : { publisher: `${country} Daily`, publisher_country: country };
  const document: DocumentFacts = { key, document_id: key, language: 'en', published, source: key, ...press };
  const mention: EventMention = {
    id: contentId('ev', [key, type]),
    date: published,
    date_precision: 'day',
    date_basis: 'stated',
    actor: [party('KOR')],
    recipient: [party('CHN')],
    reciprocal: false,
    event: [type],
    mode: [],
    context: [],
    field: 'diplomacy',
    quad_code: quadCode(type),
    event_scale: eventScale(type),
    status: 'occurred',
    event_text: [],
    text,
    text_info: { sequence: 0, start: 0, end: text.length },
    evidence: { trigger: [[0, 1]], actor: [], recipient: [] },
    confidence: 0.8,
    why: {},
    ...fields,
  };
  return { mention, document };
}

/** One event of these reports, whatever alignment would say. */
export function eventOf(...reports: readonly Report[]): MergedEvent {
  return mergeReports(
    [...reports].sort((a, b) => ((a.document.published ?? '') < (b.document.published ?? '') ? -1 : 1)),
  );
}

/** A quotation in the document of a report. */
export function quoteIn({ document, mention }: Report, speaker: string, fields: Partial<Quote> = {}): QuoteReport {
  const quote: Quote = {
    id: contentId('qu', [document.key, speaker]),
    speaker: party(speaker),
    text: 'We will see.',
    kind: 'direct',
    date: document.published,
    about: [],
    text_info: mention.text_info,
    evidence: { speaker: [0, 1], cue: [0, 1], quote: [[0, 1]] },
    ...fields,
  };
  return { quote, document };
}

/** So many documents of a country's press on a day. */
export function read(country: string | null, date: string, documents: number): PressSample {
  return { country, date, documents };
}
