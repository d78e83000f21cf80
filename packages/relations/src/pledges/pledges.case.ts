// Promises and events made by hand, for the tests of this folder.

import {
  contentId,
  type DocumentFacts,
  type Entity,
  type EventActor,
  type EventMention,
  type EventType,
  eventScale,
  type MergedEvent,
  type Pledge,
  type PledgeReport,
  quadCode,
  type Report,
} from '@rapport/record';
import { foldReports } from '../align/fold-reports.ts';
import { NO_DECISIONS } from '../align/hand-decisions.ts';

const COUNTRIES: Readonly<Record<string, string>> = { KOR: 'South Korea', CHN: 'China', JPN: 'Japan', PER: 'Peru' };

/** A country, or with a name and an office one of its people: `state('CHN')`, `state('CHN', 'Wang Yi')`. */
export function state(code: string, person?: string): Entity {
  const name = person ?? COUNTRIES[code] ?? code;
  const office = person === undefined ? {} : { office: `Minister of ${code}` };
  const at = { basis: 'stated', start: 0, end: 1 } as const;
  return { code, sector: ['GOV'], entity_text: name, identifier_text: name, ...office, ...at };
}

export function documentOf(key: string, published: string | null, language = 'en'): DocumentFacts {
  return { key, document_id: key, language, published, source: key };
}

/** A pledge in a document of its own: the key is made of its words and its day. */
export function pledge(
  published: string | null,
  action: string,
  fields: Partial<Pledge> = {},
  language = 'en',
): PledgeReport {
  const text = fields.text ?? `${fields.by?.[0]?.identifier_text ?? 'China'} will ${action}.`;
  const document = documentOf(
    contentId('doc', [published ?? '', text, fields.by?.[0]?.code ?? '']),
    published,
    language,
  );
  const evidence = { by: [], cue: [0, 1], action: [0, 1] } as const;
  return {
    document,
    pledge: {
      id: contentId('pl', [document.key, action]),
      by: [state('CHN')],
      to: [state('KOR')],
      action,
      firmness: 'promised',
      text,
      text_info: { sequence: 0, start: 0, end: text.length },
      evidence,
      ...fields,
    },
  };
}

/** A due period with the words that tell it. */
export function due(start: string, end: string, text = 'by then'): { due: NonNullable<Pledge['due']> } {
  return { due: { text, start, end } };
}

/** A report of an event: its sentence, day, type and parties. */
export function report(text: string, date: string, type: EventType, fields: Partial<EventMention> = {}): Report {
  const document = documentOf(contentId('doc', [date, text]), date);
  return {
    document,
    mention: {
      id: contentId('ev', [document.key, type]),
      date,
      date_precision: 'day',
      date_basis: 'stated',
      actor: [state('CHN')],
      recipient: [state('KOR')],
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
      confidence: 0.85,
      why: {},
      ...fields,
    },
  };
}

/** One event of one report; see `report`. */
export function event(text: string, date: string, type: EventType, fields: Partial<EventMention> = {}): MergedEvent {
  return foldReports([report(text, date, type, fields)], NO_DECISIONS)[0]!;
}

export function namesOf(actors: readonly EventActor[]): string[] {
  return actors.map(({ identifier_text }) => identifier_text);
}
