// Documents with records made by hand: sentences about public facts, coded as a test says.

import {
  type Attitude,
  type CodedRecord,
  contentId,
  type Entity,
  type EventMention,
  type EventType,
  eventScale,
  type Field,
  type Pledge,
  type Quote,
  quadCode,
  type Status,
} from '@rapport/record';
import type { NewArticle } from '../port/articles.ts';

export const CODER = 'rapport 1.0.0';
export const PACK = 'en 1.0.0';

/** One coded sentence. */
export interface MadeMention {
  readonly sentence: string;
  /** The word of the sentence that tells the act. */
  readonly trigger: string;
  readonly actor: readonly MadeParty[];
  readonly recipient?: readonly MadeParty[];
  readonly type?: EventType;
  readonly date?: string | null;
  readonly field?: Field;
  readonly status?: Status;
  readonly confidence?: number;
  readonly dead?: number;
}

/** A code, or a person of a country. */
export type MadeParty =
  | string
  | { readonly code: string; readonly name: string; readonly id?: string; readonly office?: string };

export interface MadeArticle {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string | null;
  readonly language?: string;
  readonly country?: string;
  readonly coder?: string;
  readonly pack?: string;
  readonly source?: string;
  readonly bands?: readonly string[];
  readonly signature?: string;
  /** Coded sentences; each stands in the text after the one before. */
  readonly mentions?: readonly MadeMention[];
  /** Text after the coded sentences. */
  readonly more?: string;
  readonly quotes?: readonly {
    readonly text: string;
    readonly speaker: MadeParty;
    readonly about: readonly string[];
  }[];
  readonly pledges?: readonly { readonly action: string; readonly by: string; readonly to: string }[];
  readonly attitudes?: readonly { readonly text: string; readonly holder: string; readonly target: string }[];
}

/** An article with its record. */
export function madeArticle(made: MadeArticle): NewArticle {
  const { language = 'en', mentions = [], published = '2026-01-06' } = made;
  const sentences = mentions.map(({ sentence }) => sentence);
  const text = [...sentences, ...(made.more === undefined ? [] : [made.more])].join(' ') || 'Nothing happened.';
  const id = made.id ?? contentId('made', [text, made.url ?? '', published ?? '']);
  let start = 0;
  const events = mentions.map((mention, sequence) => {
    const event = madeMention(mention, { id, start, sequence, published });
    start += mention.sentence.length + 1;
    return event;
  });
  const record: CodedRecord = {
    id,
    language,
    published,
    coder: made.coder ?? CODER,
    events,
    quotes: (made.quotes ?? []).map((quote, i) => madeQuote(id, quote, published, i)),
    pledges: (made.pledges ?? []).map((pledge, i) => madePledge(id, pledge, i)),
    attitudes: (made.attitudes ?? []).map((attitude, i) => madeAttitude(id, attitude, published, i)),
    entities: events.flatMap(({ actor, recipient }) => [...actor, ...recipient]),
    skipped: [],
  };
  return {
    document: {
      id,
      text,
      language,
      published,
      ...(made.url === undefined ? {} : { url: made.url }),
      ...(made.title === undefined ? {} : { title: made.title }),
      ...(made.country === undefined ? {} : { publisher: `Press of ${made.country}`, publisher_country: made.country }),
    },
    record,
    pack: made.pack ?? PACK,
    licence: 'made for tests',
    ...(made.source === undefined ? {} : { source: made.source }),
    ...(made.bands === undefined ? {} : { bands: made.bands }),
    ...(made.signature === undefined ? {} : { signature: made.signature }),
  };
}

interface Place {
  readonly id: string;
  readonly start: number;
  readonly sequence: number;
  readonly published: string | null;
}

function madeMention(made: MadeMention, { id, start, sequence, published }: Place): EventMention {
  const { type = 'CONSULT', recipient = [], sentence } = made;
  const date = made.date === undefined ? published : made.date;
  const at = start + sentence.indexOf(made.trigger);
  return {
    id: contentId('ev', [id, at, type]),
    date,
    date_precision: date === null ? 'unknown' : 'day',
    date_basis: 'stated',
    actor: made.actor.map(madeEntity),
    recipient: recipient.map(madeEntity),
    reciprocal: recipient.length === 0 && made.actor.length > 1,
    event: [type],
    mode: [],
    context: [],
    field: made.field ?? 'diplomacy',
    quad_code: quadCode(type),
    event_scale: eventScale(type),
    status: made.status ?? 'occurred',
    event_text: [made.trigger],
    ...(made.dead === undefined ? {} : { size: { dead: made.dead } }),
    text: sentence,
    text_info: { sequence, start, end: start + sentence.length },
    evidence: { trigger: [[at, at + made.trigger.length]], actor: [], recipient: [] },
    confidence: made.confidence ?? 0.8,
    why: { rule: 'made' },
  };
}

function madeEntity(party: MadeParty): Entity {
  const known = typeof party === 'string' ? { code: party, name: party } : party;
  return {
    code: known.code,
    sector: typeof party === 'string' ? [] : ['GOV'],
    entity_text: known.name,
    identifier_text: known.name,
    ...('id' in known && known.id !== undefined ? { identifier_id: known.id } : {}),
    ...('office' in known && known.office !== undefined ? { office: known.office } : {}),
    basis: 'stated',
    start: 0,
    end: 0,
  };
}

const TEXT_INFO = { sequence: 0, start: 0, end: 1 } as const;

function madeQuote(
  id: string,
  { text, speaker, about }: NonNullable<MadeArticle['quotes']>[number],
  date: string | null,
  i: number,
): Quote {
  return {
    id: contentId('qu', [id, i]),
    speaker: madeEntity(speaker),
    text,
    kind: 'direct',
    date,
    about,
    text_info: { ...TEXT_INFO, start: i },
    evidence: { speaker: [0, 1], cue: [0, 1], quote: [[0, 1]] },
  };
}

function madePledge(id: string, { action, by, to }: NonNullable<MadeArticle['pledges']>[number], i: number): Pledge {
  return {
    id: contentId('pl', [id, i]),
    by: [madeEntity(by)],
    to: [madeEntity(to)],
    action,
    firmness: 'promised',
    text: action,
    text_info: { ...TEXT_INFO, start: i },
    evidence: { by: [[0, 1]], cue: [0, 1], action: [0, 1] },
  };
}

function madeAttitude(
  id: string,
  { text, holder, target }: NonNullable<MadeArticle['attitudes']>[number],
  date: string | null,
  i: number,
): Attitude {
  return {
    id: contentId('at', [id, i]),
    holder: madeEntity(holder),
    target: madeEntity(target),
    polarity: -1,
    date,
    text,
    text_info: { ...TEXT_INFO, start: i },
    evidence: { holder: [0, 1], cue: [0, 1] },
  };
}
