// The type an act is coded by once its status and parties are known, or the reason why it is none.

import type { EventType, Status } from '@rapport/record';
import { isModeOf } from '@rapport/record';
import type { EventParty } from './coded-event.ts';
import type { GuardFinding } from './event-guards.ts';
import { distinct, distinctCodes, keyOf, type Parties } from './event-parties.ts';
import type { StatusFacts } from './event-status.ts';
import type { Frame } from './frame.ts';
import { guardStops } from './guard-decision.ts';
import type { Reading } from './reading.ts';

/** An act on its way to an event. */
export interface Draft {
  readonly frame: Frame;
  readonly reading: Reading;
  readonly facts: StatusFacts;
  readonly parties: Parties;
  /** Who said it, in reported speech. */
  readonly reporter: EventParty | null;
  /** Type set by a special rule. */
  readonly type?: EventType;
  readonly modes?: readonly string[];
  /** Path of rules, where special rules added to the reading's. */
  readonly rule?: string;
}

/** What a settled act adds to its frame. */
export interface Settled {
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly status: Status;
  readonly actor: readonly EventParty[];
  readonly recipient: readonly EventParty[];
  readonly reciprocal: boolean;
}

const PROMISED: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const HARMFUL: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'THREATEN',
  'PROTEST',
  'ACCUSE',
  'REJECT',
]);
const CONCEDED: ReadonlySet<string> = new Set(['CONCEDE', 'RETREAT']);
const NEEDS_RECIPIENT: ReadonlySet<string> = new Set(['COOPERATE', 'AID', 'SANCTION']);
/** Types that one side does to the other. */
const DIRECTED: ReadonlySet<string> = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'AID',
  'RETREAT',
  'CONCEDE',
  'SUPPORT',
]);
/** Types that are told of somebody unknown in passing too. */
const FORCEFUL: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT']);
/** Types that say too little without a second side. */
const NEEDS_OTHER_SIDE: ReadonlySet<string> = new Set([
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
  'ACCUSE',
  'REQUEST',
  'ASSAULT',
]);

/** Ways to yield that need nobody to yield to. */
const DONE_ALONE: ReadonlySet<string> = new Set(['resign', 'ceasefire', 'disarm']);
const TRUCE = /^(?:p\/ceasefire|c\/agree)/;
/** Taking one's own structures away is told of nobody else either. */
const CLEARED = /p\/remove-structure/;

/** Reasons of an act itself to be left out; those of its sentence are the guards'. `docs/rules.md` lists both. */
export const ACT_REASONS = [
  'negated',
  'hypothetical',
  'no_actor',
  'no_recipient',
  'other_sense',
  'in_passing',
] as const;
type ActReason = (typeof ACT_REASONS)[number];

/** The settled act, or the reason to leave it out; an empty reason is none worth telling. */
export function settle(draft: Draft, guard: GuardFinding | null): Settled | string {
  const turned = turn(draft);
  if (typeof turned === 'string') return turned;
  const { type, status } = turned;
  const { reading } = draft;
  const parties = turned.parties;
  if (guard !== null && guardStops(guard, { type, parties, rule: reading.rule })) return guard.reason;
  const reason = lacking(draft, type, parties);
  if (reason !== null) return reason;
  return {
    type,
    modes: turned.modes.filter((mode) => isModeOf(type, mode)),
    status,
    ...withoutSelf(type === 'MOBILIZE' ? withoutTools(parties) : parties),
  };
}

interface Turned {
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly status: Status;
  readonly parties: Parties;
}

/** Status turns types: a promised visit is AGREE, `will not` is REJECT, `must` is a request by who says so. */
function turn(draft: Draft): Turned | ActReason {
  const { facts, reading, parties, reporter } = draft;
  const type = draft.type ?? (reading.type as EventType);
  const modes = draft.modes ?? reading.modes;
  if (facts.refused) {
    // `has no intention of invading`: who does no harm refuses nothing.
    if (HARMFUL.has(type)) return 'negated';
    const swapped = reading.roles.includes('swap');
    const sides = swapped ? { actor: parties.recipient, recipient: parties.actor, reciprocal: false } : parties;
    return { type: 'REJECT', modes: [refusedMode(type)], status: 'occurred', parties: sides };
  }
  if (facts.status === 'negated') return 'negated';
  if (facts.wanted) {
    if (reporter === null || parties.actor.length === 0) return 'hypothetical';
    if (parties.actor.some((p) => keyOf(p) === keyOf(reporter))) return 'hypothetical';
    const recipient = parties.actor;
    return {
      type: 'REQUEST',
      modes: [],
      status: 'occurred',
      parties: { actor: [reporter], recipient, reciprocal: false },
    };
  }
  if (facts.status === 'hypothetical') return 'hypothetical';
  if (yields(reading, type, facts.status === 'planned')) return conceded(facts.status, parties);
  const promised = facts.status === 'planned' && PROMISED.has(type);
  const told = type === 'AGREE' && reading.type !== 'AGREE' ? 'planned' : facts.status;
  // Who will receive somebody promises it; who is to be received promises nothing.
  const host = promised && draft.type === undefined && reading.roles.includes('host') && !parties.reciprocal;
  const turned = host ? { actor: parties.recipient, recipient: parties.actor, reciprocal: false } : parties;
  return { type: promised ? 'AGREE' : type, modes, status: told, parties: turned };
}

/** One side's promise to yield is a concession; a promise of both is an agreement. */
function conceded(status: Status, parties: Parties): Turned {
  const joint = parties.reciprocal || distinct(parties.actor) > 1;
  const both = { actor: parties.actor, recipient: [], reciprocal: true };
  return joint ? { type: 'AGREE', modes: [], status, parties: both } : { type: 'CONCEDE', modes: [], status, parties };
}

/** A promise to yield, and a yielding to come, are concessions in words. */
function yields(reading: Reading, type: EventType, future: boolean): boolean {
  if (type === 'AGREE') return reading.inner !== null && CONCEDED.has(reading.inner.type);
  return type === 'RETREAT' && future;
}

function refusedMode(type: EventType): string {
  if (type === 'CONSULT') return 'meet';
  if (type === 'AID' || type === 'COOPERATE' || type === 'SUPPORT') return 'assist';
  return type === 'RETREAT' || type === 'CONCEDE' ? 'yield' : 'change';
}

function lacking({ frame, reading }: Draft, type: EventType, parties: Parties): ActReason | null {
  if (!parties.actor.some((p) => p.party.code !== null) && !isDoneByUnknown(frame, type, parties)) return 'no_actor';
  const named = parties.recipient.filter((p) => p.party.code !== null);
  const other = named.length > 0 || distinct(parties.actor.filter((p) => p.party.code !== null)) > 1;
  if (NEEDS_RECIPIENT.has(type) && !other) return 'no_recipient';
  // Trade and joint work within one country are its own affair.
  if (type === 'COOPERATE' && distinctCodes([...parties.actor, ...parties.recipient]) < 2) return 'no_recipient';
  // `a plateau disputed by X`: what is said of a thing in passing needs somebody whom it concerns.
  const anyone = frame.parentRelation === 'relative' ? named : parties.recipient;
  const someone = other || anyone.length > 0 || distinct(parties.actor) > 1;
  const alone =
    reading.modes.some((mode) => DONE_ALONE.has(mode)) || TRUCE.test(reading.rule) || CLEARED.test(reading.rule);
  if (NEEDS_OTHER_SIDE.has(type) && !someone && !alone) return 'no_recipient';
  return null;
}

/** `gunmen abducted two Ruritanians`: who did it has no country, to whom is told. */
function isDoneByUnknown(frame: Frame, type: EventType, { actor, recipient }: Parties): boolean {
  const main =
    frame.parentRelation === null || frame.parentRelation === 'report' || frame.parentRelation === 'coordinate';
  if (!main && !FORCEFUL.has(type)) return false;
  return DIRECTED.has(type) && actor.length > 0 && recipient.some((p) => p.party.code !== null);
}

/** `scrambled fighters`, `sent ships`: forces that are moved are no side that they are moved against. */
function withoutTools(parties: Parties): Parties {
  return { ...parties, recipient: parties.recipient.filter((p) => p.party.code !== null) };
}

/** Nobody is his own recipient. */
function withoutSelf({ actor, recipient, reciprocal }: Parties): Parties {
  const own = new Set(actor.map(keyOf));
  const others = recipient.filter((p) => !own.has(keyOf(p)));
  // Within a country the code is the same and the names differ.
  return { actor: unique(actor), recipient: unique(others.length > 0 ? others : recipient), reciprocal };
}

function unique(parties: readonly EventParty[]): EventParty[] {
  const seen = new Set<string>();
  return parties.filter((p) => {
    const key = `${keyOf(p)} ${p.party.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
