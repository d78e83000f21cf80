// What speaks for and against an event's type being right, as named cues: what its confidence is weighed from.

import type { Doc } from '../doc/doc.ts';
import type { EventParty } from './coded-event.ts';
import type { GuardFinding } from './event-guards.ts';
import type { Reading } from './reading.ts';
import type { Settled } from './settle-type.ts';

/** Sentences of fewer and of more tokens than these are short and long. */
const SHORT = 14;
const LONG = 30;
const MARKS = /[“”"「」『』]/;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;
/** Of a path of rules only so many steps count. */
const MOST_STEPS = 3;

/** What confidenceCues looks at. */
export interface CuedEvent {
  readonly doc: Doc;
  readonly sentence: number;
  readonly reading: Reading;
  readonly settled: Settled;
  readonly guard: GuardFinding | null;
  /** Path of rules that found the event. */
  readonly rule: string;
  readonly reported: boolean;
}

/** The cues of an event: how it was found, how its clause and its sentence stand, how its parties are known. */
export function confidenceCues(event: CuedEvent): string[] {
  const { reading, settled, guard, rule, reported } = event;
  const steps = rule.split(' > ');
  return [
    `type:${settled.type}`,
    `strength:${Math.min(reading.strength, 3)}`,
    `steps:${Math.min(steps.length, MOST_STEPS)}`,
    `family:${/^[a-z]+/.exec(rule)?.[0] ?? ''}`,
    ...(rule.includes(' + ') ? ['special'] : []),
    `clause:${reading.frame.parentRelation ?? 'main'}`,
    ...(reading.frame.kind === 'verb' ? [] : [`kind:${reading.frame.kind}`]),
    ...(reading.frame.passive ? ['passive'] : []),
    ...(settled.status === 'occurred' ? [] : [`status:${settled.status}`]),
    ...(guard === null ? [] : ['guard']),
    ...(reported ? ['reported'] : []),
    ...partyCues(settled),
    ...sentenceCues(event),
  ];
}

function partyCues({ actor, recipient, reciprocal }: Settled): string[] {
  const coded = (parties: readonly EventParty[]) => parties.some((p) => p.party.code !== null);
  return [
    ...(reciprocal ? ['reciprocal'] : coded(recipient) ? ['both'] : ['no-recipient']),
    ...(actor.some((p) => p.party.basis !== 'stated') ? ['actor-inferred'] : []),
    ...(actor.some((p) => p.mention.form !== 'name') ? ['actor-unnamed'] : []),
    ...(coded(actor) ? [] : ['actor-unknown']),
  ];
}

function sentenceCues({ doc, sentence }: CuedEvent): string[] {
  const length = doc.bounds[sentence + 1]! - doc.bounds[sentence]!;
  const text = doc.text.slice(...doc.sentenceSpan(sentence));
  return [
    ...(length < SHORT ? ['short'] : length > LONG ? ['long'] : []),
    ...(MARKS.test(text) ? ['quoting'] : []),
    ...(YEAR.test(text) ? ['year-named'] : []),
  ];
}
