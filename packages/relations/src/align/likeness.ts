// How much speaks for two mentions of one block telling the same event: points for every agreement, points off for
// every disagreement, in the manner of record linkage (Fellegi and Sunter 1969, "A theory for record linkage"), with
// weights set by reading pairs of real reports.

import type { ActKind } from './kinship.ts';
import { dayPoints, namedDayPoints, placePoints } from './likeness-day-place.ts';
import { codePoints, conceptPoints } from './likeness-language.ts';
import { PERSON, partyPoints, personPoints } from './likeness-parties.ts';
import {
  figurePoints,
  properNamePoints,
  repeatPoints,
  sharedTrigger,
  typePoints,
  wordPoints,
} from './likeness-words.ts';
import { oneOccasion } from './occasion.ts';
import { shared } from './overlap.ts';
import { CITY, type Profile } from './profile.ts';

/** Points from which on two dated mentions are taken as one event. */
export const LINK = 4.25;

/** Points that an undated mention needs, without the day and with an agreement in detail. */
export const UNDATED_LINK = 4;

const DETAIL_IN_WORDS = 1.5;
const DETAIL_IN_DAY = 2;

/** How rare acts of a kind are between the same parties: the rarer, the more an agreement says. */
const RARITY: Readonly<Record<ActKind, number>> = {
  talks: 0,
  accord: -1,
  easing: -0.5,
  protest: -1,
  measure: -2,
  dispute: -2,
  force: -3.5,
};

/** Parties agree to many things on one day. */
const AGREED = -0.5;

/** What two parties do to each other is told apart more easily than what happens inside one country. */
const ALONE = -1.5;
const TOGETHER = 1;

/** Points for two mentions of the same block being the same event; `-Infinity` where it cannot be. Symmetric. */
export function likeness(a: Profile, b: Profile): number {
  if (inOneSentence(a, b) === 'two acts' || otherKinds(a, b)) return -Infinity;
  if (journeyAndMeeting(a, b) || visitAndMeeting(a, b)) return -Infinity;
  return (
    rarityPoints(a, b) +
    documentPoints(a, b) +
    dayPoints(a, b) +
    placePoints(a, b) +
    partyPoints(a, b) +
    personPoints(a, b) +
    typePoints(a, b) +
    wordPoints(a, b) +
    codePoints(a, b) +
    figurePoints(a, b) +
    properNamePoints(a, b) +
    repeatPoints(a, b)
  );
}

/** A document tells a thing once, but for a meeting that it comes back to, and for words that read as two types. */
function documentPoints(a: Profile, b: Profile): number {
  if (a.report.document.key !== b.report.document.key) return 0;
  if (inOneSentence(a, b) === 'one act') return 2;
  return a.kind === 'talks' && b.kind === 'talks' ? -1 : -2;
}

/** A meeting is neither the agreement nor the help that came of it, except as one occasion. */
function otherKinds(a: Profile, b: Profile): boolean {
  return (a.kind === 'talks') !== (b.kind === 'talks') && !oneOccasion(a, b);
}

/** Who has arrived has met nobody yet: on another day, or on days that are not told, the meeting is another event. */
function journeyAndMeeting(a: Profile, b: Profile): boolean {
  return a.journey !== b.journey && a.kind === 'talks' && b.kind === 'talks' && (a.day === null || a.day !== b.day);
}

/** A visit to come and a meeting on its way are announced apart, and either may fall through. */
function visitAndMeeting(a: Profile, b: Profile): boolean {
  return a.announced !== null && b.announced !== null && a.announced !== b.announced;
}

/** Two mentions of one sentence are two acts, except where the same words show both, or one occasion has both. */
function inOneSentence(a: Profile, b: Profile): 'one act' | 'two acts' | undefined {
  if (a.sentence !== b.sentence) return undefined;
  return a.cue === b.cue || oneOccasion(a, b) ? 'one act' : 'two acts';
}

function rarityPoints(a: Profile, b: Profile): number {
  const several = a.parties.size > 1 && b.parties.size > 1;
  const agreed = a.type === 'AGREE' || b.type === 'AGREE' ? AGREED : 0;
  return (several ? TOGETHER : ALONE) + Math.min(RARITY[a.kind], RARITY[b.kind]) + agreed;
}

/**
 * Whether two mentions agree in something that tells their event from others of its kind between the same parties: a
 * person, a city, verb and noun, a day of the year, or a good part of their words. Undated ones need it.
 */
export function agreeInDetail(a: Profile, b: Profile): boolean {
  return (
    agreeInPersons(a, b) ||
    (a.place !== null && a.place.name === b.place?.name && a.place.level >= CITY) ||
    sharedTrigger(a, b) > 1 ||
    wordPoints(a, b) + conceptPoints(a, b) >= DETAIL_IN_WORDS ||
    (a.pair !== null && a.pair === b.pair) ||
    (a.day === null && namedDayPoints(a, b) >= DETAIL_IN_DAY)
  );
}

/**
 * One side's head of state is in half of what is told of it: by that alone no day is found out for either of two undated
 * mentions, except that both tell of a visit to one country.
 */
function agreeInPersons(a: Profile, b: Profile): boolean {
  const points = personPoints(a, b);
  if (a.day !== null || b.day !== null || points > PERSON) return points > 0;
  return points > 0 && shared(a.modes, b.modes) > 0 && placePoints(a, b) > 0;
}
