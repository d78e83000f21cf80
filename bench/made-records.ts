// Coded records in any amount, always the same: happenings between states, each told by a few documents.

import type { NewArticle } from '@rapport/ledger';
import { type CodedRecord, contentId, type EventMention, type EventType, eventScale, quadCode } from '@rapport/record';

const STATES = (
  'USA CHN RUS UKR KOR PRK JPN IND PAK ISR IRN PSE SAU TUR DEU FRA GBR EGY SYR IRQ AFG CUB VEN BRA MEX CAN AUS VNM ' +
  'PHL IDN THA MMR TWN LBN YEM ETH ERI SDN SSD NGA ZAF KEN RWA COD POL HUN SRB GRC ITA ESP ARM AZE GEO KAZ'
).split(' ');
const TYPES: readonly EventType[] = [
  'CONSULT',
  'CONSULT',
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'MOBILIZE',
  'ASSAULT',
  'RETREAT',
];
const FIELDS = ['diplomacy', 'diplomacy', 'economy', 'security', 'culture', 'people'] as const;
const PRESSES = ['USA', 'CHN', 'KOR', 'JPN', 'GBR', 'RUS', 'IND', 'FRA'] as const;

/** Sentences in scripts without spaces, a small share of the whole. */
const OTHER_SCRIPTS = [
  ['zh', '双方在北京就经贸合作举行会谈。'],
  ['zh', '香港回归祖国以来两国关系不断发展。'],
  ['ko', '한중 외교장관이 서울에서 회담했다.'],
  ['ko', '양국은 비자 면제 협정에 서명했다.'],
] as const;

const FIRST_DAY = Date.UTC(2002, 0, 1);
const DAYS_A_YEAR = 365;
const YEARS = 24;
const MILLISECONDS_A_DAY = 86_400_000;
const MENTIONS_EACH = 3;
const BANDS = 33;

/** Document number `n` of about `total` over so many years, with its record of three mentions. */
export function madeRecord(clauses: readonly string[], n: number, total: number, years = YEARS): NewArticle {
  const days = years * DAYS_A_YEAR;
  const random = seeded(n);
  const published = isoDay(Math.floor((n / total) * days));
  const id = `made-${n}`;
  const events: EventMention[] = [];
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < MENTIONS_EACH; i++) {
    const { sentence, mention } = madeMention(clauses, { id, n, i, total, days, start }, random);
    events.push(mention);
    parts.push(sentence);
    start += sentence.length + 1;
  }
  const language = events.some(({ text }) => /[\u4e00-\u9fff]/.test(text)) ? 'zh' : 'en';
  const record: CodedRecord = {
    id,
    language,
    published,
    coder: 'rapport bench',
    events,
    quotes: [],
    pledges: [],
    attitudes: [],
    entities: events.flatMap(({ actor, recipient }) => [...actor, ...recipient]),
    skipped: [],
  };
  const country = PRESSES[Math.floor(random() * PRESSES.length)]!;
  return {
    document: {
      id,
      text: parts.join(' '),
      published,
      language,
      publisher: `Press of ${country}`,
      publisher_country: country,
    },
    record,
    pack: 'bench',
    ...madeSignature(random),
  };
}

/** A signature and buckets of the size that texts get; copies of each other are not among them. */
function madeSignature(random: () => number): Pick<NewArticle, 'signature' | 'bands'> {
  const number = (): string =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const parts = Array.from({ length: BANDS }, number);
  return { signature: parts.join('').padEnd(400, '0'), bands: parts.map((part, i) => `${i.toString(36)}.${part}0000`) };
}

interface Where {
  readonly id: string;
  readonly n: number;
  readonly i: number;
  readonly total: number;
  readonly days: number;
  readonly start: number;
}

/** Two of three mentions tell a happening that neighbouring documents tell as well. */
function madeMention(clauses: readonly string[], { id, n, i, total, days, start }: Where, random: () => number) {
  const happening = i === 0 ? n : Math.floor(n / 3) * 3 + i * 1_000_003;
  const told = seeded(happening * 7 + 3);
  const [one, other] = pairOf(told);
  const type = TYPES[Math.floor(told() * TYPES.length)]!;
  const day = Math.floor((Math.floor(n / 3) / (total / 3)) * days) - Math.floor(told() * 3);
  const clause = clauses[Math.floor(told() * clauses.length)]!;
  const foreign = told() < 0.04 ? OTHER_SCRIPTS[Math.floor(told() * OTHER_SCRIPTS.length)]![1] : null;
  const sentence = foreign ?? `${clause} (${one} ${other}, round ${happening % 977}).`;
  const trigger = sentence.slice(0, 8);
  const entity = (code: string) => ({
    code,
    sector: [] as const,
    entity_text: code,
    identifier_text: code,
    basis: 'stated' as const,
    start,
    end: start + 3,
  });
  const reciprocal = type === 'CONSULT' || type === 'AGREE';
  const mention: EventMention = {
    id: contentId('ev', [id, i]),
    date: isoDay(Math.max(0, day)),
    date_precision: 'day',
    date_basis: 'inferred',
    actor: reciprocal ? [entity(one), entity(other)] : [entity(one)],
    recipient: reciprocal ? [] : [entity(other)],
    reciprocal,
    event: [type],
    mode: [],
    context: ['diplomatic'],
    field: FIELDS[Math.floor(told() * FIELDS.length)]!,
    quad_code: quadCode(type),
    event_scale: eventScale(type),
    status: 'occurred',
    event_text: [trigger],
    text: sentence,
    text_info: { sequence: i, start, end: start + sentence.length },
    evidence: { trigger: [[start, start + 8]], actor: [[start, start + 3]], recipient: [] },
    confidence: 0.5 + random() / 2,
    why: { rule: 'bench' },
  };
  return { sentence, mention };
}

/** Few pairs are reported often, most are seldom: the rank falls off as in the press. */
function pairOf(random: () => number): [string, string] {
  const rank = (): number => Math.floor(STATES.length * random() ** 2.5);
  const one = rank();
  const other = rank();
  return [STATES[one]!, STATES[other === one ? (one + 1) % STATES.length : other]!];
}

function isoDay(day: number): string {
  return new Date(FIRST_DAY + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1, the same for a seed: mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_769) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
