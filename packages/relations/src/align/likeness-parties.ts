// What the parties of two mentions say for or against their being one event, beyond the codes that their block shares.

import { MANY } from './filing.ts';
import { disjoint, shared } from './overlap.ts';
import type { Name, Profile } from './profile.ts';

/** A second shared person of one party adds as much as the first; a third nothing. */
export const PERSON = 0.75;
const OTHER_PERSON = -4;
const OTHER_NAME = -2;
const OTHER_SECTOR = -3;

const NO_SECTORS: ReadonlySet<string> = new Set();

/** Persons and bodies of rank: the same of one party, or another; failing those, names with nothing in common. */
export function personPoints(a: Profile, b: Profile): number {
  let points = 0;
  for (const [code, names] of a.namesByCode) {
    const [persons, others] = [a.persons.get(code), b.persons.get(code)];
    if (persons !== undefined && others !== undefined) {
      const both = shared(persons, others);
      points += both > 0 ? PERSON * Math.min(both, 2) : OTHER_PERSON;
    } else if (differ(names, b.namesByCode.get(code) ?? [])) points += OTHER_NAME;
  }
  return points + bodyPoints(a, b) + sectorPoints(a, b) + rolePoints(a, b) + rankPoints(a, b);
}

/** A ministry, embassy or museum that both name. */
function bodyPoints(a: Profile, b: Profile): number {
  return shared(a.bodies, b.bodies) > 0 ? PERSON : 0;
}

/** Between languages, where names are often no more than spelled, what they are: a museum does what no president does. */
function sectorPoints(a: Profile, b: Profile): number {
  if (a.language === b.language) return 0;
  for (const [code, sectors] of a.sectors)
    if (disjoint(sectors, b.sectors.get(code) ?? NO_SECTORS)) return OTHER_SECTOR;
  return 0;
}

function rankPoints(a: Profile, b: Profile): number {
  if (a.rank === null || b.rank === null || a.type !== b.type) return 0;
  return a.rank === b.rank || !(a.type === 'CONSULT' || a.type === 'AGREE') ? 0 : OTHER_NAME;
}

/** In a role, names that have nothing in common though the party's have: one minister's two appointments. */
function rolePoints(a: Profile, b: Profile): number {
  if (a.acting.size === 0 || b.acting.size === 0 || a.parties.size > 1) return 0;
  return differ(a.actorNames, b.actorNames) || differ(a.recipientNames, b.recipientNames) ? OTHER_NAME : 0;
}

/** Whether both have names and none is another form of one of the others. */
function differ(a: readonly Name[], b: readonly Name[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => shared(x, y) > Math.min(x.size, y.size) / 2));
}

/**
 * Who acts on whom: the other way round, it is two visits, or two accounts of one fight; other actors among many
 * parties do other things.
 */
export function partyPoints(a: Profile, b: Profile): number {
  if (a.block.endsWith(`/${MANY}`))
    return disjoint(a.parties, b.parties) || disjoint(a.acting, b.acting) ? -Infinity : 0;
  if (disjoint(a.receiving, b.receiving) && shared(a.acting, b.acting) > 0) return -Infinity;
  return disjoint(a.acting, b.acting) && shared(a.acting, b.receiving) > 0 ? -2.5 : 0;
}
