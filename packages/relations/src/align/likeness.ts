// How much speaks for two mentions of one block telling the same event: points for every agreement, points off for
// every disagreement, in the manner of record linkage (Fellegi and Sunter 1969, "A theory for record linkage"), with
// weights set by reading pairs of real reports.

import { areNearKin } from './kinship.ts';
import { NEIGHBOURHOOD_GAP_DAYS } from './neighbourhood.ts';
import { CITY, type Profile } from './profile.ts';

/** Points from which on two dated mentions are taken as one event. */
export const LINK = 4;

/** Points that an undated mention needs: the day, which it lacks, is worth as much. */
export const UNDATED_LINK = 5;

/** What cannot be. */
const NEVER = -100;

/** How rare acts of a family are between the same parties: the rarer, the more a shared day says. */
const RARITY: Readonly<Record<string, number>> = {
  talks: 0,
  accord: -0.5,
  easing: -0.5,
  measure: -1,
  protest: -1,
  dispute: -1.5,
  force: -1.5,
};

/** Points for two mentions of the same block being the same event; see `LINK`. Symmetric. */
export function likeness(a: Profile, b: Profile): number {
  const days = dayPoints(a, b);
  if (days === NEVER) return NEVER;
  return (
    days +
    blockPoints(a.block) +
    typePoints(a, b) +
    placePoints(a, b) +
    personPoints(a, b) +
    directionPoints(a, b) +
    wordPoints(a, b) +
    figurePoints(a, b) -
    (a.report.document.key === b.report.document.key ? 1 : 0)
  );
}

function blockPoints(block: string): number {
  const [, family, parties] = block.split('/') as [string, string, string];
  const dyad = parties.includes('-') || parties === 'many' ? 1 : -1.5;
  return dyad + (RARITY[family] ?? 0);
}

function typePoints(a: Profile, b: Profile): number {
  const type = a.type === b.type ? 1.5 : areNearKin(a.type, b.type) ? 0.5 : -1;
  const mode = a.modes.size === 0 || b.modes.size === 0 ? 0 : shareAny(a.modes, b.modes) ? 0.5 : -0.5;
  return type + mode + (shareAny(a.trigger, b.trigger) ? 1.5 : 0);
}

/**
 * A day that the sentence gives has to be the same, give or take the date line. The day of publication that stands in
 * for one may be late, and each day of delay costs: but no report comes before what it reports.
 */
function dayPoints(a: Profile, b: Profile): number {
  if (a.window === null || b.window === null) return 0;
  const gap = Math.max(a.window[0] - b.window[1], b.window[0] - a.window[1], 0);
  if (gap > NEIGHBOURHOOD_GAP_DAYS) return NEVER;
  if (gap > 1 && a.firm && b.firm) return NEVER;
  if (gap > 1 && a.firm !== b.firm && a.block.startsWith('done/')) {
    const [firm, soft] = a.firm ? [a, b] : [b, a];
    if (soft.window![1] < firm.window![0]) return NEVER;
  }
  if (gap === 0) return a.firm && b.firm ? 2 : 1.5;
  return gap === 1 ? 0.5 : gap <= 3 ? -1 : -2.5;
}

function placePoints({ place: a }: Profile, { place: b }: Profile): number {
  if (a === null || b === null) return 0;
  if (a.name === b.name) return a.level === 1 ? 0.5 : 2;
  if (a.country !== b.country && a.country !== '' && b.country !== '') return -3;
  return a.level >= CITY && b.level >= CITY ? -3 : a.level > 1 && a.level === b.level ? -2 : 0.5;
}

function personPoints(a: Profile, b: Profile): number {
  let points = 0;
  for (const [code, names] of a.persons) {
    const others = b.persons.get(code);
    if (others === undefined) continue;
    const shared = [...names].filter((name) => others.has(name)).length;
    points += shared > 0 ? 1.5 * Math.min(shared, 2) : -2.5;
  }
  return Math.min(points, 3);
}

/** Who acts on whom the other way round: two visits, or two accounts of one fight. */
function directionPoints(a: Profile, b: Profile): number {
  if (a.acting === b.acting || a.acting === '' || b.acting === '') return 0;
  return a.acting === b.receiving || a.receiving === b.acting ? -2.5 : 0;
}

/** Up to four points by the share of the shorter sentence's words that the other has too. */
function wordPoints(a: Profile, b: Profile): number {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return (4 * shared) / Math.max(few.size, 4);
}

function figurePoints(a: Profile, b: Profile): number {
  const [x, y] = [a.report.mention.size, b.report.mention.size];
  let points = shareAny(a.figures, b.figures) ? 1 : 0;
  if (x?.dead !== undefined && y?.dead !== undefined) points += x.dead === y.dead ? 1 : -0.5;
  return points;
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
