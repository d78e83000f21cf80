// How sure it is that a later event is about a promise. Odds are multiplied for everything that agrees and divided for
// everything that does not, as if each spoke for itself; docs/pledges.md gives the factors in words.

import type { FollowedPledge, PledgeAct, PledgeState } from '@rapport/record';
import { ACT_WORDS } from './act-words.ts';
import { type AgreementStep, rankOf } from './agreement-steps.ts';
import { isBegun, stepOf } from './deed.ts';
import type { LaterEvent } from './event-index.ts';
import type { Fulfilment } from './fulfilments.ts';
import type { Sought } from './sought.ts';

/** What a later event would make of a promise. */
export interface Proposal {
  readonly state: PledgeState;
  readonly confidence: number;
  readonly rule: string;
}

/** Sums are rounded on their way through the news. */
const AMOUNT_SLACK = 0.05;
/** Nothing that is only read is ever certain. */
const MOST_CONFIDENCE = 0.97;
/** Days within which an undated act is soon, and not yet late: where the occasion alone tells it, and where words do. */
const HORIZONS = [
  [30, 120],
  [60, 240],
] as const;

/** Words by which a sentence names what was called off or refused. */
const OCCASION: Partial<Readonly<Record<PledgeAct, RegExp>>> = {
  visit: /\b(?:visit|trip|tour|travel)|방문|방한|방중|访/iu,
  host: /\b(?:visit|trip|tour|summit)|방문|访/iu,
  meet: /\b(?:talk|meeting|summit|dialogue|negotiation|consultation)|회담|회의|협의|会谈|会议|会晤|峰会|对话/iu,
};

/** Only who promised to hold fire breaks the promise by firing. */
const CEASEFIRE = /\b(?:ceasefire|cease-fire|truce|armistice)|휴전|정전|停火/iu;

/** A promise to nobody named may be about anything, unless its day is told and met. */
const MOST_WITHOUT_COUNTERPART = 0.85;

/** The best proposal that the rules make of an event; null when none applies. */
export function weigh(sought: Sought, later: LaterEvent): Proposal | null {
  if (!mayFollow(sought, later)) return null;
  let best: Proposal | null = null;
  for (const rule of sought.rules) {
    const proposal = later.deeds.includes(rule.deed) ? propose(sought, later, rule) : null;
    if (proposal !== null && (best === null || proposal.confidence > best.confidence)) best = proposal;
  }
  return best;
}

/** Later, told after the promise was, by other words than the promise's own, and between its parties. */
function mayFollow(sought: Sought, later: LaterEvent): boolean {
  const { pledge, made, parties, by, last } = sought;
  const { event } = later;
  if (event.date_precision === 'year' || event.date_precision === 'unknown') return false;
  if (pledge.act === 'agreement' && parties.length === 1) return false;
  if (later.end < made || later.start > last) return false;
  if (later.reported !== null && later.reported < made) return false;
  if (later.end === made && !isOnItsDay(sought.due, later) && (later.reported ?? made) <= made) return false;
  const opening = new Set(pledge.event_ids);
  if (opening.has(event.id) || event.mentions.some(({ mention_id }) => opening.has(mention_id))) return false;
  const own = new Set(pledge.reports.map(({ document_key, text }) => `${document_key} ${text}`));
  if (event.mentions.some(({ document_key, text }) => own.has(`${document_key} ${text}`))) return false;
  const shared = parties.filter((party) => later.parties.includes(party)).length;
  return by.some((party) => later.parties.includes(party)) && (parties.length === 1 || shared >= 2);
}

function propose(sought: Sought, later: LaterEvent, rule: Fulfilment): Proposal | null {
  if (rule.deed === 'force' && !CEASEFIRE.test(sought.pledge.action)) return null;
  if (rule.doer === 'promiser' && !sought.by.some((party) => later.doers.includes(party))) return null;
  const persons = personFactor(sought, later);
  const object = objectFactor(sought, later, rule);
  const state = stateOf(sought, later, rule);
  if (persons === null || object === null || state === null) return null;
  const odds =
    rule.odds * persons * object * timeFactor(sought, later, rule) * partyFactor(sought, later) * sourceFactor(later);
  const confidence = Math.min(odds / (1 + odds), mostConfidence(sought, later));
  return { state, confidence: Math.round(confidence * 100) / 100, rule: rule.rule };
}

function mostConfidence({ parties, due }: Sought, later: LaterEvent): number {
  return parties.length > 1 || isOnItsDay(due, later) ? MOST_CONFIDENCE : MOST_WITHOUT_COUNTERPART;
}

/** Within the time that was given; a day more on either side, for news crosses the date line. */
function isOnItsDay(due: Sought['due'], { start, end }: LaterEvent): boolean {
  return due !== null && start <= due.end + 1 && end >= due.start - 1;
}

/** The state a rule gives, held back where the sentence tells a beginning or an earlier step only. */
function stateOf(sought: Sought, later: LaterEvent, rule: Fulfilment): PledgeState | null {
  if (rule.state !== 'kept') return rule.state;
  if (rule.deed === 'agreement_step') return stateOfStep(sought.reading.goal, stepOf(later.event));
  if (rule.deed === 'aid' && isLessThanPromised(sought, later)) return 'partly_kept';
  const { act } = sought.pledge;
  const takesTime = act === 'withdraw' || act === 'release' || act === 'aid' || act === 'deploy';
  return takesTime && isBegun(later.event) ? 'in_progress' : 'kept';
}

/** Agreed, signed, ratified, in force: at the step that was promised it is kept, before it partly. */
function stateOfStep(goal: AgreementStep, reached: AgreementStep | null): PledgeState | null {
  if (reached === null) return null;
  if (rankOf(reached) >= rankOf(goal)) return 'kept';
  return rankOf(reached) >= rankOf('ratified') ? 'partly_kept' : 'in_progress';
}

function isLessThanPromised(sought: Sought, later: LaterEvent): boolean {
  const share = shareGiven(sought, later);
  return share !== null && share < 1 - AMOUNT_SLACK;
}

/** What an event gives of the sum promised, in the same unit; null where either is not told. */
function shareGiven({ pledge }: Sought, { event }: LaterEvent): number | null {
  const promised = pledge.amounts?.[0];
  const given = event.amounts?.find(({ unit }) => unit === promised?.unit);
  return promised === undefined || given === undefined ? null : given.value / promised.value;
}

/** The same sum speaks for an event; a larger one is another gift. */
function amountFactor(sought: Sought, later: LaterEvent): number {
  const share = shareGiven(sought, later);
  if (share === null || share < 1 - AMOUNT_SLACK) return 1;
  return share <= 1 + AMOUNT_SLACK ? 4 : 0.3;
}

/** Null where another person acts than the one who promised to come or to meet. */
function personFactor({ persons, counterparts, pledge }: Sought, later: LaterEvent): number | null {
  const personal = pledge.act === 'visit' || pledge.act === 'meet' || pledge.act === 'host';
  if (!personal) return 1;
  if (persons.length > 0 && later.persons.length > 0) {
    const same = persons.some((name) => later.persons.includes(name));
    if (!same) return null;
    return counterparts.some((name) => later.persons.includes(name)) ? 6 : 4;
  }
  return persons.length > 0 ? 0.4 : 1;
}

/** How much of the promise's object the event's sentences name; null where it must be named and is not. */
function objectFactor(sought: Sought, later: LaterEvent, rule: Fulfilment): number | null {
  const { object, pledge } = sought;
  if (rule.object === 'act') return OCCASION[pledge.act]?.test(later.event.text) === false ? null : 2;
  const found = [...object].filter((word) => later.words.has(word));
  const shared = weightOf(found);
  const total = weightOf([...object]);
  const amount = amountFactor(sought, later);
  if (rule.object === 'needed' && amount <= 1 && !namesObject([...object], found)) return null;
  const extra = amount * nameFactor(sought, later);
  if (shared === 0) return (total === 0 ? 1 : 0.4) * extra;
  return wordFactor(shared, shared / total) * extra;
}

/** A word that tells more than the kind of act has to be shared, where the promise has one. */
function namesObject(object: readonly string[], found: readonly string[]): boolean {
  const telling = (words: readonly string[]): boolean => words.some((word) => !ACT_WORDS.has(word));
  return found.length > 0 && (telling(found) || !telling(object));
}

function wordFactor(shared: number, share: number): number {
  if (shared >= 2.5 && share >= 0.5) return 10;
  if (shared >= 1.5 && share >= 0.5) return 6;
  if (shared >= 1.5) return 2.5;
  if (shared >= 1 && share >= 0.5) return 2;
  return 0.7;
}

/** Words that only name the kind of act say half as much as others. */
function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (ACT_WORDS.has(word) ? 0.5 : 1), 0);
}

/** A promise about Niger is not kept in Iraq: where the promise's names are missing, something else is told. */
function nameFactor({ names }: Sought, { words }: LaterEvent): number {
  if (names.size === 0) return 1;
  const found = [...names].filter((name) => words.has(name)).length / names.size;
  if (found === 0) return names.size > 1 ? 0.3 : 0.5;
  return found <= 0.5 ? 0.6 : 1;
}

function timeFactor({ due, made, pledge }: Sought, later: LaterEvent, rule: Fulfilment): number {
  const precise = later.event.date_precision === 'day' || later.event.date_precision === 'week';
  const sharp = precise ? 1 : 0.5;
  if (due !== null) {
    const narrow = due.end - due.start <= 10 && later.end - later.start <= 10;
    if (isOnItsDay(due, later)) return (narrow ? 5 : 2) * sharp;
    if (later.start > due.end) return 0.6 * sharp;
    return (isForItsDay(pledge, rule) ? (narrow ? 0.2 : 0.5) : 2) * sharp;
  }
  const [soon, long] = HORIZONS[rule.object === 'needed' ? 1 : 0];
  const waited = later.end - made;
  return (waited <= soon ? 1.5 : waited <= long ? 0.6 : 0.25) * sharp;
}

/** A visit on the 20th is not kept on the 10th; what is to be done by the 20th may be, and may be called off. */
function isForItsDay({ act, due }: FollowedPledge, { state }: Fulfilment): boolean {
  const occasion = act === 'visit' || act === 'host' || act === 'meet';
  return (
    occasion && state === 'kept' && !/^(?:by|before|until|within|no later)\b|까지|之前|以前/iu.test(due?.text ?? '')
  );
}

/** Both sides named on both sides is what is expected; a promise to nobody in particular may be about anything. */
function partyFactor({ parties, pledge }: Sought, later: LaterEvent): number {
  if (parties.length === 1) return 0.4;
  return (later.parties.length > 4 ? 0.6 : 1) * (pledge.firmness === 'hoped' ? 0.6 : 1);
}

function sourceFactor({ event }: LaterEvent): number {
  return (event.independent_sources > 1 ? 1.3 : 1) * (event.confidence < 0.5 ? 0.6 : 1);
}
