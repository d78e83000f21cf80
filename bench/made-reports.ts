// Reports of made events in any number, always the same: pairs of states that are reported on unevenly, over 24 years.

import type { Entity, EventMention, EventType, Report } from '@rapport/record';
import { type Random, seededRandom } from '@rapport/relations';

const FIRST_DAY = Date.UTC(2002, 0, 1);
const DAYS = 24 * 365;
const MS_PER_DAY = 86_400_000;

/** Pairs of states; pair `k` has a share of reports in proportion to 1 / (k + 1), as Zipf's law would have it. */
const PAIRS = 150;
const TYPES: readonly EventType[] = [
  'CONSULT',
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'ACCUSE',
  'REQUEST',
  'SANCTION',
  'ASSAULT',
];
const VERBS = ['met', 'visited', 'agreed', 'signed', 'condemned', 'urged', 'suspended', 'shelled'];
const CITIES = ['Oslo', 'Lima', 'Hanoi', 'Doha', 'Accra', 'Quito', 'Riga', 'Sofia', 'Dakar', 'Minsk'];
const SYLLABLES = ['ba', 'do', 'fen', 'gul', 'kir', 'lom', 'mas', 'nep', 'or', 'pil', 'ras', 'sut', 'tov', 'wen', 'zi'];

/** Half of the events have one report; the rest up to so many. */
const MOST_REPORTS = 8;

/** A report with the number of the event that it was made from. */
export interface MadeReport {
  readonly report: Report;
  readonly event: number;
}

interface MadeEvent {
  readonly number: number;
  readonly day: number;
  readonly kind: number;
  readonly city: string;
  readonly person: string;
  readonly words: readonly string[];
}

/** About `total` reports, pair by pair, so that no more than one pair's are held at a time. */
export function* madeReports(total: number): Generator<MadeReport[]> {
  const harmonic = Array.from({ length: PAIRS }, (_, k) => 1 / (k + 1)).reduce((a, b) => a + b);
  for (let pair = 0; pair < PAIRS; pair++) {
    const random = seededRandom(pair + 1);
    const wanted = Math.round(total / (pair + 1) / harmonic);
    const reports: MadeReport[] = [];
    for (let number = 0; reports.length < wanted; number++)
      reports.push(...reportsOf(madeEvent(number, random), pair, random));
    yield reports;
  }
}

function below(random: Random, limit: number): number {
  return Math.floor(random.uniform() * limit);
}

function madeWord(random: Random): string {
  return [0, 1, 2].map(() => SYLLABLES[below(random, SYLLABLES.length)]!).join('');
}

function madeEvent(number: number, random: Random): MadeEvent {
  return {
    number,
    day: below(random, DAYS),
    kind: below(random, TYPES.length),
    city: CITIES[below(random, CITIES.length)]!,
    person: `Minister ${below(random, 12)}`,
    words: Array.from({ length: 9 }, () => madeWord(random)),
  };
}

function reportsOf(event: MadeEvent, pair: number, random: Random): MadeReport[] {
  const reports = random.uniform() < 0.5 ? 1 : 1 + below(random, MOST_REPORTS);
  return Array.from({ length: reports }, (_, i) => ({ report: reportOf(event, pair, i, random), event: event.number }));
}

function reportOf(event: MadeEvent, pair: number, i: number, random: Random): Report {
  const delay = random.uniform() < 0.8 ? 0 : 1;
  const date = new Date(FIRST_DAY + (event.day + delay) * MS_PER_DAY).toISOString().slice(0, 10);
  const id = `${pair}-${event.number}-${i}`;
  const told = event.words.filter(() => random.uniform() < 0.7);
  const stated = random.uniform() < 0.3 && delay === 0;
  const mention: EventMention = {
    id,
    date,
    date_precision: 'day',
    date_basis: stated ? 'stated' : 'defaulted',
    actor: [entityOf(`A${pair}`, random.uniform() < 0.5 ? event.person : undefined)],
    recipient: [entityOf(`B${pair}`, undefined)],
    reciprocal: false,
    event: [TYPES[event.kind]!],
    mode: [],
    context: [],
    field: 'diplomacy',
    quad_code: 1,
    event_scale: 1,
    status: 'occurred',
    event_text: [VERBS[event.kind]!],
    ...(random.uniform() < 0.6
      ? {
          event_loc: {
            extracted_place: event.city,
            resolved_place: event.city,
            country_code: '',
            resolution: 4,
            basis: 'stated',
          },
        }
      : {}),
    text: `${told.join(' ')} ${VERBS[event.kind]} ${madeWord(random)} ${madeWord(random)} ${madeWord(random)}.`,
    text_info: { sequence: 0, start: 0, end: 100 },
    evidence: { trigger: [[0, 3]], actor: [], recipient: [] },
    confidence: 0.7,
    why: {},
  };
  return { mention, document: { key: id, document_id: id, language: 'en', published: date, source: id } };
}

function entityOf(code: string, person: string | undefined): Entity {
  const name = person ?? code;
  return {
    code,
    sector: person === undefined ? [] : ['GOV'],
    entity_text: name,
    identifier_text: name,
    ...(person === undefined ? {} : { office: 'minister' }),
    basis: 'stated',
    start: 0,
    end: name.length,
  };
}
