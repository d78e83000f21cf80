// How much speaks for two mentions of one block telling the same event: points for every agreement, points off for
// every disagreement, in the manner of record linkage (Fellegi and Sunter 1969, "A theory for record linkage"), with
// weights set by reading pairs of real reports.

import { dayPoints, placePoints } from './likeness-day-place.ts';
import { partyPoints, personPoints } from './likeness-parties.ts';
import { figurePoints, properNamePoints, repeatPoints, typePoints, wordPoints } from './likeness-words.ts';
import type { Profile } from './profile.ts';

/** Points from which on two dated mentions are taken as one event. */
export const LINK = 4.25;

/** Points that an undated mention needs: the day, which it lacks, is worth as much. */
export const UNDATED_LINK = 5;

/** How rare acts of a family are between the same parties: the rarer, the more an agreement says. */
const RARITY: Readonly<Record<string, number>> = {
  talks: 0,
  accord: -1.5,
  easing: -0.5,
  protest: -1,
  measure: -2,
  dispute: -2,
  force: -3.5,
};

/** What two parties do to each other is told apart more easily than what happens inside one country. */
const ALONE = -1.5;
const TOGETHER = 1;

/** Points for two mentions of the same block being the same event; `-Infinity` where it cannot be. Symmetric. */
export function likeness(a: Profile, b: Profile): number {
  if (inOneSentence(a, b) === 'two acts') return -Infinity;
  return (
    blockPoints(a.block) +
    documentPoints(a, b) +
    dayPoints(a, b) +
    placePoints(a, b) +
    partyPoints(a, b) +
    personPoints(a, b) +
    typePoints(a, b) +
    wordPoints(a, b) +
    figurePoints(a, b) +
    properNamePoints(a, b) +
    repeatPoints(a, b)
  );
}

/** A document tells a thing once, but for a meeting that it comes back to, and for words that read as two types. */
function documentPoints(a: Profile, b: Profile): number {
  if (a.report.document.key !== b.report.document.key) return 0;
  if (inOneSentence(a, b) === 'one act') return 2;
  return a.block.includes('/talks/') ? -1 : -2;
}

/** Two mentions of one sentence are two acts, except where the same words show both. */
function inOneSentence(a: Profile, b: Profile): 'one act' | 'two acts' | undefined {
  if (a.sentence !== b.sentence) return undefined;
  return a.cue === b.cue ? 'one act' : 'two acts';
}

function blockPoints(block: string): number {
  const [, family, parties] = block.split('/') as [string, string, string];
  const several = parties.includes('-') || parties === 'many';
  return (several ? TOGETHER : ALONE) + (RARITY[family] ?? 0);
}
