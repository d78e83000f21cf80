// What the types, words and figures of two mentions say for or against their being one event.

import type { Size } from '@rapport/record';
import { type ActKind, areNearKin } from './kinship.ts';
import { oneOccasion } from './occasion.ts';
import { disjoint, shared } from './overlap.ts';
import type { Profile } from './profile.ts';

/** For a sentence all of whose words stand in the other. */
const SAME_WORDS = 4;

/** Below so many content words a shared one says no more. */
const FEW_WORDS = 4;

/** A count of dead may grow from report to report, but hardly so many times over. */
const GROWTH = 3;

const OTHER_FIGURES = -2;
const OTHER_NAMES = -2.5;
const ONCE_MORE = -3;
const OTHER_VERB = -1.5;

const IN_STAGES: ReadonlySet<ActKind> = new Set(['talks', 'easing']);

export function typePoints(a: Profile, b: Profile): number {
  const type = a.type === b.type ? 1.5 : oneOccasion(a, b) ? 1 : areNearKin(a.type, b.type) ? 0.5 : -1;
  const mode = a.modes.size === 0 || b.modes.size === 0 ? 0 : shared(a.modes, b.modes) > 0 ? 0.5 : -0.5;
  return type + mode + triggerPoints(a, b);
}

/** The verb, and its noun: "sign" and "memorandum" say more together than either alone. */
function triggerPoints(a: Profile, b: Profile): number {
  if (shared(a.trigger, b.trigger) === 0) return otherVerb(a, b) ? OTHER_VERB : 0;
  return sharedTrigger(a, b) > 1 ? 2.5 : 1.5;
}

/**
 * Words of one trigger that stand in the other sentence, as its trigger or beside it. With the verb in common, nouns of
 * one class count as the same.
 */
export function sharedTrigger(a: Profile, b: Profile): number {
  const both = shared(a.trigger, b.trigger);
  if (both === 0) return 0;
  const nouns = a.pair !== null && a.pair === b.pair ? 1 : 0;
  return both + Math.max(nouns, shared(a.trigger, b.words), shared(b.trigger, a.words));
}

/** On another day another verb is another act, unless acts of the kind begin, go on and end. */
function otherVerb(a: Profile, b: Profile): boolean {
  return (
    a.language === b.language &&
    a.day !== null &&
    b.day !== null &&
    a.day !== b.day &&
    !IN_STAGES.has(a.kind) &&
    !IN_STAGES.has(b.kind) &&
    disjoint(a.trigger, b.trigger)
  );
}

/** By the share of the shorter sentence's words that the other has too. */
export function wordPoints(a: Profile, b: Profile): number {
  return (SAME_WORDS * shared(a.words, b.words)) / Math.max(Math.min(a.words.size, b.words.size), FEW_WORDS);
}

/** Reports of one day may count differently; reports of different days with other counts tell of different days. */
export function figurePoints(a: Profile, b: Profile): number {
  const dead = deadPoints(a.report.mention.size, b.report.mention.size);
  const both = shared(a.figures, b.figures);
  if (a.figures.size === 0 || b.figures.size === 0) return dead;
  if (a.day === b.day || 2 * both > Math.min(a.figures.size, b.figures.size)) return dead + (both > 0 ? 1 : 0);
  return dead + OTHER_FIGURES;
}

/** In a war each place that is named is another attack. */
export function properNamePoints(a: Profile, b: Profile): number {
  if (a.kind !== 'force' || a.language !== b.language) return 0;
  return disjoint(a.properNames, b.properNames) ? OTHER_NAMES : 0;
}

/** A report that says "again" tells another act than the report of another day's paper. */
export function repeatPoints(a: Profile, b: Profile): number {
  const sameDay = a.report.document.published === b.report.document.published;
  return !sameDay && a.repeats !== b.repeats ? ONCE_MORE : 0;
}

function deadPoints(a: Size | undefined, b: Size | undefined): number {
  if (a?.dead === undefined || b?.dead === undefined) return 0;
  if (a.dead === b.dead) return 1;
  return Math.max(a.dead, b.dead) >= GROWTH * Math.min(a.dead, b.dead) ? -2.5 : -0.5;
}
