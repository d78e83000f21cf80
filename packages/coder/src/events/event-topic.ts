// Contexts and field of an event: what its own words and those of its sentence are about.

import type { Context, EventType, Field } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** The field that each context belongs to (our five-field roll-up of PLOVER's contexts). */
const FIELD_OF: Readonly<Record<Context, Field>> = {
  military: 'security',
  intelligence: 'security',
  executive: 'diplomacy',
  legislative: 'diplomacy',
  election: 'diplomacy',
  political_institutions: 'diplomacy',
  pro_democracy: 'diplomacy',
  pro_autocracy: 'diplomacy',
  economic: 'economy',
  legal: 'diplomacy',
  reparations: 'diplomacy',
  human_rights: 'people',
  rights_freedoms: 'people',
  repression: 'people',
  human_security: 'people',
  gender: 'people',
  lgbt: 'people',
  religion_ethnicity: 'culture',
  inequality: 'economy',
  diplomatic: 'diplomacy',
  territory: 'security',
  peacekeeping: 'security',
  health: 'other',
  asylum: 'people',
  migration: 'people',
  disasters: 'other',
  natural_resource: 'economy',
  environment: 'other',
  technology: 'economy',
  terrorism: 'security',
  cbrn: 'security',
  cyber: 'security',
  misinformation: 'security',
  crime: 'other',
  corruption: 'other',
  illegal_drugs: 'other',
  trafficking: 'other',
  culture: 'culture',
  sport: 'culture',
  media: 'culture',
  education: 'people',
  tourism: 'people',
  heritage_history: 'culture',
  exchange: 'people',
  sentiment: 'people',
};

/** The field a type speaks for, and how loudly. */
const FIELD_OF_TYPE: Readonly<Partial<Record<EventType, readonly [Field, number]>>> = {
  ASSAULT: ['security', 2.5],
  MOBILIZE: ['security', 2.5],
  SANCTION: ['economy', 1.2],
  CONSULT: ['diplomacy', 1.4],
  PROTEST: ['diplomacy', 0.5],
};

/** What some modes say of the field: done to persons, to envoys, or between governments. */
const FIELD_OF_MODE: Readonly<Record<string, readonly [Field, number]>> = {
  arrest: ['people', 1.8],
  release: ['people', 2.6],
  deport: ['people', 1.8],
  convict: ['people', 1.8],
  abduct: ['people', 1.8],
  expel: ['diplomacy', 4],
  meet: ['diplomacy', 1.5],
};

/** How much a context's cues count for its field: words of procedure stand in reports about anything. */
const CUE_SHARE: Readonly<Partial<Record<Context, number>>> = {
  diplomatic: 0.3,
  legal: 0.3,
  legislative: 0.5,
  rights_freedoms: 0.4,
  crime: 0.5,
  illegal_drugs: 0.5,
};

/** What an event is about. */
export interface Topic {
  readonly contexts: readonly Context[];
  readonly field: Field;
}

/** Cues of one sentence, found once and asked for each of its events. */
export type SentenceCues = ReadonlyMap<Context, number>;

/** Counts the context cues of a sentence; longer phrases count for more. */
export function cuesOf(doc: Doc, sentence: number, lexicon: Lexicon): SentenceCues {
  const cues = new Map<Context, number>();
  const from = doc.bounds[sentence]!;
  const to = doc.bounds[sentence + 1]!;
  for (let t = from; t < to; t++) {
    addCuesAt(cues, doc, t, to, lexicon);
  }
  return cues;
}

/** Contexts and field of a reading among its sentence's cues. */
export function topicOf(reading: Reading, type: EventType, cues: SentenceCues): Topic {
  const weights = new Map<Field, number>();
  const contexts = new Set<Context>(reading.contexts.filter((c) => c !== 'diplomatic'));
  for (const context of contexts) add(weights, FIELD_OF[context], 1.5 * (CUE_SHARE[context] ?? 1));
  for (const [context, weight] of cues) add(weights, FIELD_OF[context], weight * (CUE_SHARE[context] ?? 1));
  const own = FIELD_OF_TYPE[type];
  if (own !== undefined) add(weights, ...own);
  for (const mode of reading.modes) {
    const said = Object.hasOwn(FIELD_OF_MODE, mode) ? FIELD_OF_MODE[mode] : undefined;
    if (said !== undefined) add(weights, ...said);
  }
  add(weights, 'diplomacy', 0.6);
  if (contexts.size === 0) for (const [context, weight] of cues) if (weight >= 1) contexts.add(context);
  if (contexts.size === 0 && reading.contexts.includes('diplomatic')) contexts.add('diplomatic');
  const field = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'diplomacy';
  return { contexts: [...contexts].slice(0, 3), field };
}

function addCuesAt(cues: Map<Context, number>, doc: Doc, token: number, limit: number, lexicon: Lexicon): void {
  const addPhrase = (phrase: string, weight: number): void => {
    const contexts = lexicon.contexts.get(phrase);
    if (contexts === undefined) return;
    for (const context of contexts) cues.set(context, (cues.get(context) ?? 0) + weight);
  };
  const lemma = doc.lemma(token).toLowerCase();
  let phrase = doc.lower(token);
  addPhrase(lemma, 1);
  if (phrase !== lemma) addPhrase(phrase, 1);
  const { joiner } = lexicon;
  if (joiner !== '' && !lexicon.cueStarts.has(phrase)) return;
  for (let t = token + 1; t < Math.min(limit, token + 3); t++) {
    addPhrase(`${phrase}${joiner}${doc.lemma(t).toLowerCase()}`, 1.5);
    phrase = `${phrase}${joiner}${doc.lower(t)}`;
  }
}

function add(weights: Map<Field, number>, field: Field, weight: number): void {
  weights.set(field, (weights.get(field) ?? 0) + weight);
}
