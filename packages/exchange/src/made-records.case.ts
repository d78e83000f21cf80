// A small made record for the tests of this package: one event of each kind, and readers of what writers give.

import type {
  AttitudeReport,
  DocumentFacts,
  Entity,
  EventMention,
  FollowedPledge,
  MentionRef,
  MergedEvent,
  QuoteReport,
  Report,
} from '@rapport/record';
import * as fc from 'fast-check';
import type { ExportOptions } from './write/export-options.ts';

export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['KOR', 'South Korea'],
  ['CHN', 'China'],
  ['JPN', 'Japan'],
  ['USA', 'United States'],
]);

export const OPTIONS: ExportOptions = {
  countries: COUNTRIES,
  made: { by: 'rapport 0.0.0', at: '2026-11-25T09:00:00Z' },
};

export const SENTENCE = 'President Lee met Xi Jinping in Beijing on Monday.';

export function entity(code: string | null, name: string, more: Partial<Entity> = {}): Entity {
  return {
    code,
    sector: ['GOV'],
    entity_text: name,
    identifier_text: name,
    basis: 'stated',
    start: 0,
    end: name.length,
    ...more,
  };
}

export const DOCUMENT: DocumentFacts = {
  key: 'doc_1',
  document_id: 'd1',
  url: 'https://paper.example/a?b=1&c=2',
  title: 'Lee and Xi meet',
  publisher: 'The Made Paper',
  publisher_country: 'KOR',
  language: 'en',
  published: '2026-01-06',
  source: 'doc_1',
};

export function mention(more: Partial<EventMention> = {}): EventMention {
  return {
    id: 'm1',
    date: '2026-01-05',
    date_precision: 'day',
    date_basis: 'inferred',
    actor: [entity('KOR', 'Lee Jae-myung', { office: 'President of South Korea', identifier_id: 'Q1' })],
    recipient: [entity('CHN', 'China')],
    reciprocal: false,
    event: ['CONSULT'],
    mode: ['visit'],
    context: ['diplomatic', 'exchange'],
    field: 'diplomacy',
    quad_code: 1,
    event_scale: 4,
    status: 'occurred',
    event_text: ['met'],
    text: SENTENCE,
    text_info: { sequence: 0, start: 0, end: SENTENCE.length },
    evidence: { trigger: [[14, 17]], actor: [[0, 13]], recipient: [[18, 28]] },
    confidence: 0.9,
    why: { rule: 'consult/meet' },
    ...more,
  };
}

export function report(more: Partial<EventMention> = {}): Report {
  return { mention: mention(more), document: DOCUMENT };
}

const MENTION_REF: MentionRef = {
  mention_id: 'm1',
  document_key: 'doc_1',
  document_id: 'd1',
  url: 'https://paper.example/a?b=1&c=2',
  title: 'Lee and Xi meet',
  language: 'en',
  publisher: 'The Made Paper',
  publisher_country: 'KOR',
  published: '2026-01-06',
  text: SENTENCE,
  text_info: { sequence: 0, start: 0, end: SENTENCE.length },
  date: '2026-01-05',
  status: 'occurred',
  confidence: 0.9,
};

export function event(more: Partial<MergedEvent> = {}): MergedEvent {
  return {
    id: 'ev_1',
    date: '2026-01-05',
    date_precision: 'day',
    date_basis: 'inferred',
    actor: [
      {
        code: 'KOR',
        sector: ['GOV'],
        identifier_text: 'Lee Jae-myung',
        identifier_id: 'Q1',
        office: 'President of South Korea',
      },
    ],
    recipient: [{ code: 'CHN', sector: ['GOV'], identifier_text: 'China' }],
    reciprocal: false,
    event: ['CONSULT'],
    mode: ['visit'],
    context: ['diplomatic', 'exchange'],
    field: 'diplomacy',
    quad_code: 1,
    event_scale: 4,
    status: 'occurred',
    event_loc: {
      extracted_place: 'Beijing',
      resolved_place: 'Beijing',
      country_code: 'CHN',
      lat: 39.9,
      lon: 116.4,
      resolution: 4,
      basis: 'stated',
    },
    text: SENTENCE,
    mentions: [MENTION_REF],
    reports: 1,
    independent_sources: 1,
    first_reported: '2026-01-06',
    languages: ['en'],
    contradictions: [],
    confidence: 0.9,
    ...more,
  };
}

export function pledge(more: Partial<FollowedPledge> = {}): FollowedPledge {
  return {
    id: 'pl_1',
    by: [{ code: 'CHN', sector: ['GOV'], identifier_text: 'China' }],
    to: [{ code: 'KOR', sector: ['GOV'], identifier_text: 'South Korea' }],
    action: 'visit Seoul',
    act: 'visit',
    firmness: 'promised',
    condition: 'the talks go well',
    due: { text: 'by March', start: '2026-03-01', end: '2026-03-31' },
    amounts: [{ text: 'three billion dollars', value: 3e9, unit: 'USD' }],
    made: '2026-01-06',
    state: 'open',
    reports: [
      {
        pledge_id: 'p1',
        document_key: 'doc_1',
        document_id: 'd1',
        url: 'https://paper.example/a?b=1&c=2',
        language: 'en',
        publisher: 'The Made Paper',
        publisher_country: 'KOR',
        published: '2026-01-06',
        text: SENTENCE,
      },
    ],
    event_ids: ['ev_1'],
    follow_ups: [
      {
        pledge_id: 'pl_1',
        event_id: 'ev_2',
        state: 'in_progress',
        confidence: 0.7,
        rule: 'visit/announced',
        date: '2026-02-01',
        text: SENTENCE,
      },
    ],
    ...more,
  };
}

export function quote(more: Partial<QuoteReport['quote']> = {}): QuoteReport {
  return {
    quote: {
      id: 'q1',
      speaker: entity('KOR', 'Lee Jae-myung', { office: 'President of South Korea' }),
      text: SENTENCE,
      kind: 'direct',
      date: '2026-01-05',
      about: ['CHN'],
      text_info: { sequence: 1, start: 60, end: 90 },
      evidence: { speaker: [60, 70], cue: [71, 75], quote: [[76, 90]] },
      ...more,
    },
    document: DOCUMENT,
  };
}

export function attitude(more: Partial<AttitudeReport['attitude']> = {}): AttitudeReport {
  return {
    attitude: {
      id: 't1',
      holder: entity('KOR', 'South Koreans', { sector: ['CVL'] }),
      target: entity('CHN', 'China'),
      polarity: -1,
      measure: { value: 71, unit: 'percent', label: 'unfavourable' },
      date: '2026-01-05',
      text: SENTENCE,
      text_info: { sequence: 2, start: 91, end: 120 },
      evidence: { holder: [91, 95], cue: [96, 99] },
      ...more,
    },
    document: DOCUMENT,
  };
}

/** Text that tries to break out of its format. */
export const HOSTILE: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', "'", '"', '""', ',', ';', ':', '|', '\\', '\\n', ' '],
        ...[
          '# ',
          '> ',
          '1. ',
          '[x](y)',
          '<b>',
          '&amp;',
          '`',
          '*',
          '_',
          '~',
          '✍️',
          '👩‍👩‍👧',
          'שלום',
          '\u202e',
          '\ud800',
          '\udc00',
        ],
        ...['\u2028', '\u0000', '\ufeff', '한국', '中国', 'END:VEVENT', '</w:t>', ']]>', '＝', '"""', 'a'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

export async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(chunks));
}

export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Bytes in small pieces, as a file gives them. */
export async function* inPieces(bytes: Uint8Array | string, size = 7): AsyncGenerator<Uint8Array> {
  const whole = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
