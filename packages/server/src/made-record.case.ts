// Made documents and a coder that reads them, for the tests of the server.

import type { CoderPort } from '@rapport/ingest';
import {
  type CodedRecord,
  contentId,
  type Document,
  type Entity,
  type EventMention,
  RapportError,
} from '@rapport/record';

export const NOW = '2026-02-01T10:00:00.000Z';

const NAMES: Readonly<Record<string, string>> = { KOR: 'Lee Jae-myung', CHN: 'Xi Jinping', JPN: 'Ishiba Shigeru' };

/** Three papers on two meetings and a quarrel; the first holds a quotation, a promise and a poll as well. */
export const DOCUMENTS: readonly Document[] = [
  document('seoul', 'KOR meets CHN in Beijing for talks on trade.', '2026-01-05', 'KOR'),
  document('beijing', 'CHN meets KOR in Beijing and dines.', '2026-01-05', 'CHN'),
  document('tokyo', 'KOR blames CHN over a fishing boat.', '2026-01-20', 'JPN'),
  document('later', 'KOR meets JPN at the lake.', '2026-01-25', 'JPN'),
];

function document(id: string, text: string, published: string, country: string): Document {
  const publisher = `The ${id} paper`;
  return { id, text, published, title: `About ${id}`, language: 'en', publisher, publisher_country: country };
}

/** One event a document: `KOR meets CHN` is a meeting, `KOR blames CHN` an accusation; `fails` can't be coded. */
export function madeCoder(): CoderPort {
  return {
    version: 'made 1',
    parallel: 1,
    packOf: () => 'tables 1',
    code: async (document) => {
      if (document.text.includes('fails')) throw new RapportError('E_LANGUAGE', 'a made failure');
      return recordOf(document);
    },
  };
}

function recordOf(document: Document): CodedRecord {
  const told = /^(\w{3}) (meets|blames) (\w{3})/.exec(document.text);
  const events = told === null ? [] : [mentionOf(document, told[1]!, told[2] === 'meets', told[3]!)];
  return {
    id: document.id,
    language: 'en',
    published: document.published ?? null,
    coder: 'made 1',
    events,
    ...(document.id === 'seoul' ? statements(document) : { quotes: [], pledges: [], attitudes: [] }),
    entities: [],
    skipped: [],
  };
}

function statements({ id, text }: Document): Pick<CodedRecord, 'quotes' | 'pledges' | 'attitudes'> {
  const info = { text_info: { sequence: 0, start: 0, end: text.length } };
  const [korea, china] = [party('KOR', 0), party('CHN', 10)];
  return {
    quotes: [
      {
        id: contentId('qu', [id]),
        speaker: korea,
        text: 'We begin anew.',
        kind: 'direct',
        date: '2026-01-05',
        about: ['CHN'],
        ...info,
        evidence: { speaker: [0, 3], cue: [4, 9], quote: [[10, 13]] },
      },
    ],
    pledges: [
      {
        id: contentId('pl', [id]),
        by: [china],
        to: [korea],
        action: 'lift the ban on imports',
        due: { text: 'by mid January', start: '2026-01-15', end: '2026-01-15' },
        firmness: 'promised',
        text,
        ...info,
        evidence: { by: [[10, 13]], cue: [4, 9], action: [14, 20] },
      },
    ],
    attitudes: [
      {
        id: contentId('at', [id]),
        holder: { ...korea, sector: ['CVL'] },
        target: china,
        polarity: -1,
        measure: { value: 71, unit: 'percent', label: 'unfavourable' },
        date: '2026-01-05',
        text,
        ...info,
        evidence: { holder: [0, 3], cue: [4, 9] },
      },
    ],
  };
}

function party(code: string, start: number): Entity {
  const name = NAMES[code] ?? code;
  return {
    code,
    sector: ['GOV'],
    entity_text: code,
    identifier_text: name,
    basis: 'stated',
    start,
    end: start + code.length,
  };
}

function mentionOf(document: Document, one: string, meets: boolean, other: string): EventMention {
  const [first, second] = [party(one, 0), party(other, meets ? 10 : 11)];
  return {
    id: contentId('ev', [document.id, document.text]),
    date: document.published ?? null,
    date_precision: 'day',
    date_basis: 'stated',
    actor: meets ? [first, second] : [first],
    recipient: meets ? [] : [second],
    reciprocal: meets,
    event: [meets ? 'CONSULT' : 'ACCUSE'],
    mode: [],
    context: ['diplomatic'],
    field: 'diplomacy',
    quad_code: meets ? 1 : 3,
    event_scale: meets ? 2.5 : -3,
    status: 'occurred',
    event_text: [meets ? 'meets' : 'blames'],
    text: document.text,
    text_info: { sequence: 0, start: 0, end: document.text.length },
    evidence: { trigger: [[4, meets ? 9 : 10]], actor: [[0, 3]], recipient: [] },
    confidence: meets ? 0.8 : 0.4,
    why: { rule: 'made/rule' },
  };
}
