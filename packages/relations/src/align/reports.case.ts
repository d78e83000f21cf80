// Reports made by hand for the tests of alignment.

import type { Entity, EventMention, EventType, Location, Report } from '@rapport/record';

const STATES: Readonly<Record<string, string>> = {
  KOR: 'South Korea',
  CHN: 'China',
  JPN: 'Japan',
  USA: 'United States',
};

const PERSONS: Readonly<Record<string, readonly [code: string, name: string, office: string]>> = {
  Lee: ['KOR', 'Lee Jae-myung', 'President of South Korea'],
  Xi: ['CHN', 'Xi Jinping', 'President of China'],
  Li: ['CHN', 'Li Qiang', 'Premier of China'],
};

/** Without an office: a person by name alone, and bodies. */
const NAMED: Readonly<Record<string, readonly [code: string, name: string, sector: Entity['sector'][number]]>> = {
  'Lee alone': ['KOR', 'Lee Jae-myung', 'GOV'],
  'Li alone': ['CHN', 'Li Qiang', 'GOV'],
  embassy: ['CHN', 'Embassy of China in South Korea', 'GOV'],
  museum: ['KOR', '국립중앙박물관', 'SOC'],
};

const PLACES: Readonly<Record<string, readonly [country: string, resolution: Location['resolution']]>> = {
  Beijing: ['CHN', 4],
  Shanghai: ['CHN', 4],
  Gyeongju: ['KOR', 4],
  China: ['CHN', 1],
};

/** What a test has to say of a report; the rest is an ordinary meeting of the two presidents. */
export interface Told {
  readonly id: string;
  readonly doc?: string;
  readonly published?: string | null;
  readonly source?: string;
  readonly language?: string;
  readonly publisherCountry?: string;
  readonly date?: string | null;
  readonly basis?: EventMention['date_basis'];
  readonly precision?: EventMention['date_precision'];
  readonly enddate?: string;
  readonly type?: EventType;
  readonly mode?: readonly string[];
  readonly status?: EventMention['status'];
  readonly actor?: readonly string[];
  readonly recipient?: readonly string[];
  readonly trigger?: string;
  readonly at?: string;
  readonly text?: string;
  readonly start?: number;
  readonly cue?: number;
  readonly size?: EventMention['size'];
  readonly amounts?: EventMention['amounts'];
  readonly confidence?: number;
  readonly field?: EventMention['field'];
  readonly rule?: string;
}

/** A report; parties are ISO codes, keys of the tables above, or words that no table knows. */
export function reportOf(told: Told): Report {
  const published = told.published === undefined ? '2026-01-05' : told.published;
  const doc = told.doc ?? `doc-${told.id}`;
  const { recipient = [], actor = ['Lee', 'Xi'], trigger = 'met', start = 0 } = told;
  const type = told.type ?? 'CONSULT';
  const date = told.date === undefined ? published : told.date;
  const mention: EventMention = {
    id: told.id,
    date,
    ...(told.enddate === undefined ? {} : { enddate: told.enddate }),
    date_precision: told.precision ?? (date === null ? 'unknown' : 'day'),
    date_basis: told.basis ?? 'defaulted',
    actor: actor.map(entityOf),
    recipient: recipient.map(entityOf),
    reciprocal: recipient.length === 0 && actor.length > 1,
    event: [type],
    mode: told.mode ?? [],
    context: ['diplomatic'],
    field: told.field ?? 'diplomacy',
    quad_code: 1,
    event_scale: 2.5,
    status: told.status ?? 'occurred',
    event_text: [trigger],
    ...(told.at === undefined ? {} : { event_loc: locationOf(told.at) }),
    ...(told.size === undefined ? {} : { size: told.size }),
    ...(told.amounts === undefined ? {} : { amounts: told.amounts }),
    text: told.text ?? 'The two presidents met.',
    text_info: { sequence: 0, start, end: start + 100 },
    evidence: { trigger: [[start + (told.cue ?? 0), start + (told.cue ?? 0) + 3]], actor: [], recipient: [] },
    confidence: told.confidence ?? 0.7,
    why: { rule: told.rule ?? 'test' },
  };
  return {
    mention,
    document: {
      key: doc,
      document_id: doc,
      language: told.language ?? 'en',
      published,
      source: told.source ?? doc,
      ...(told.publisherCountry === undefined ? {} : { publisher_country: told.publisherCountry }),
    },
  };
}

function entityOf(key: string): Entity {
  const person = PERSONS[key];
  const base = { entity_text: key, basis: 'stated', start: 0, end: key.length } as const;
  if (person !== undefined)
    return { ...base, code: person[0], sector: ['GOV'], identifier_text: person[1], office: person[2] };
  const named = NAMED[key];
  if (named !== undefined) return { ...base, code: named[0], sector: [named[2]], identifier_text: named[1] };
  const state = STATES[key];
  return { ...base, code: state === undefined ? null : key, sector: [], identifier_text: state ?? key };
}

function locationOf(name: string): Location {
  const [country_code, resolution] = PLACES[name]!;
  return { extracted_place: name, resolved_place: name, country_code, resolution, basis: 'stated' };
}
