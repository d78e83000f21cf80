// PLOVER's vocabulary: event types with quad class and score, modes with scores, contexts, sectors.
// Facts from the PLOVER manual, draft 2.0 (Open Event Data Alliance); where the manual contradicts itself
// the decisions of docs/decisions/0002-plover-readings.md hold.

/** Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadCode = 1 | 2 | 3 | 4;

interface TypeFacts {
  readonly quad: QuadCode;
  /** Conflict–cooperation score of a plain event of this type, −10…+10. */
  readonly scale: number;
  /** Modes of the type, each with its own score. */
  readonly modes: Readonly<Record<string, number>>;
}

const REQUEST_TARGETS = ['assist', 'change', 'yield', 'meet'] as const;

/** The 16 event types. `ACCUSE` is read as −3 and PROTEST `vandalize` takes its type's score. */
export const EVENT_TYPES = {
  AGREE: { quad: 1, scale: 2.5, modes: {} },
  CONSULT: { quad: 1, scale: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, scale: 5, modes: {} },
  CONCEDE: { quad: 1, scale: 4.5, modes: {} },
  COOPERATE: { quad: 2, scale: 9.5, modes: {} },
  AID: { quad: 2, scale: 10, modes: {} },
  RETREAT: {
    quad: 2,
    scale: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, scale: 0, modes: byName(REQUEST_TARGETS, [0.5, -1, -1, 0]) },
  ACCUSE: { quad: 3, scale: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, scale: -2, modes: byName(REQUEST_TARGETS, [-1.5, -2, -2, -2]) },
  THREATEN: {
    quad: 3,
    scale: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    scale: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: { quad: 4, scale: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, scale: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    scale: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    scale: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
} as const satisfies Record<string, TypeFacts>;

/** One of the 16 event types. */
export type EventType = keyof typeof EVENT_TYPES;

/** PLOVER's 37 contexts. */
export const PLOVER_CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;

/** Rapport's own contexts, marked as extensions in exports. */
export const EXTENSION_CONTEXTS = [
  'culture',
  'sport',
  'media',
  'education',
  'tourism',
  'heritage_history',
  'exchange',
  'sentiment',
] as const;

/** A context: PLOVER's, or one of Rapport's own. */
export type Context = (typeof PLOVER_CONTEXTS)[number] | (typeof EXTENSION_CONTEXTS)[number];

/** The field of a relationship an event belongs to (Rapport's own). */
export const FIELDS = ['economy', 'culture', 'diplomacy', 'security', 'people', 'other'] as const;
/** A field of a relationship. */
export type Field = (typeof FIELDS)[number];

/** Whether and when the event happened, as its sentence tells it. Only the first two feed the index. */
export const STATUSES = ['occurred', 'ongoing', 'planned', 'hypothetical', 'historical', 'negated'] as const;
/** Whether and when an event happened. */
export type Status = (typeof STATUSES)[number];

/** PLOVER's 25 sectors of actors. */
export const SECTORS = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
] as const;
/** A sector of an actor, by PLOVER's code. */
export type Sector = (typeof SECTORS)[number];

/** Codes of actors that are no state: PLOVER section on non-state actors. */
export const NON_STATE_CODES = ['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC'] as const;

/** Quad class of an event type. */
export function quadCode(type: EventType): QuadCode {
  return EVENT_TYPES[type].quad;
}

/** PLOVER conflict–cooperation score of a type, or of its mode where one is given and has a score of its own. */
export function eventScale(type: EventType, mode?: string): number {
  const modes: Readonly<Record<string, number>> = EVENT_TYPES[type].modes;
  return (mode === undefined ? undefined : modes[mode]) ?? EVENT_TYPES[type].scale;
}

/** Whether `mode` is one of the type's modes. */
export function isModeOf(type: EventType, mode: string): boolean {
  return Object.hasOwn(EVENT_TYPES[type].modes, mode);
}

function byName<const N extends readonly string[]>(names: N, scores: readonly number[]): Record<N[number], number> {
  return Object.fromEntries(names.map((name, i) => [name, scores[i]!])) as Record<N[number], number>;
}
