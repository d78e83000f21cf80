// What the days and places of two mentions say for or against their being one event.

import type { ActKind } from './kinship.ts';
import { isNamed, meanOneDay, type NamedDay } from './named-days.ts';
import { NEIGHBOURHOOD_GAP_DAYS } from './neighbourhood.ts';
import { CITY, COUNTRY, type Profile } from './profile.ts';

/** What a day of delay costs or adds, by kind of act: a war or a wave of protests has another day of it tomorrow. */
const NEXT_DAY: Readonly<Partial<Record<ActKind, number>>> = { talks: 0.5, force: -1.5, protest: -1.5 };

/** Two sentences that give neighbouring days: the date line, or two days. */
const DATE_LINE = -1;

/** The same country says little, the same province more, the same city most. */
const SAME_PLACE: Readonly<Record<number, number>> = { [COUNTRY]: 0.5, 2: 1 };

/** A sentence that names its days and none of the other's. */
const OTHER_NAMED_DAY = -3;

/** A day of publication may be so many days late. */
const LATE_DAYS = 2;

/** Days of publication further apart than this need the same city to be held together. */
const SHORT_DELAY_DAYS = 3;

/**
 * A day that the sentence gives has to be the same, give or take the date line. The day of publication that stands in
 * for one may be late, and each day of delay costs: but no report comes before what it reports.
 */
export function dayPoints(a: Profile, b: Profile): number {
  if (a.window === null || b.window === null) return namedDayPoints(a, b);
  const gap = Math.max(a.window[0] - b.window[1], b.window[0] - a.window[1], 0);
  if (gap === 0) return a.vague || b.vague ? 0 : a.firm && b.firm ? 2 : 1.5;
  if (gap === 1) return a.firm && b.firm ? DATE_LINE : Math.min(NEXT_DAY[a.kind] ?? 0, NEXT_DAY[b.kind] ?? 0);
  if (gap > NEIGHBOURHOOD_GAP_DAYS || (a.firm && b.firm) || reportedBefore(a, b) || reportedBefore(b, a))
    return -Infinity;
  if (gap <= SHORT_DELAY_DAYS) return a.kind === 'talks' && b.kind === 'talks' ? -1.5 : -3;
  return a.place?.name === b.place?.name && (a.place?.level ?? 0) >= CITY ? -2.5 : -Infinity;
}

/** What the days that undated sentences name, without a year, say of a dated mention or of each other. */
export function namedDayPoints(a: Profile, b: Profile): number {
  const [undated, other] = a.window === null ? [a, b] : [b, a];
  if (other.window === null) return namedByBoth(undated, other);
  if (undated.namedDays.length === 0 || other.vague) return 0;
  if (!other.firm && other.reality !== 'done') return 0;
  const [first, last] = other.firm ? other.window : [other.window[0] - LATE_DAYS, other.window[1]];
  let points = OTHER_NAMED_DAY;
  for (const named of undated.namedDays)
    for (let day = first; day <= last; day++) if (isNamed(day, named)) points = Math.max(points, namedPoints(named));
  return other.firm ? points : points / 2;
}

/** Day and month say as much as a date does within a year; a day of the month or week falls on other days as well. */
function namedPoints({ month, weekday }: NamedDay): number {
  return month !== undefined ? 2 : weekday === undefined ? 1 : 0.5;
}

function namedByBoth(a: Profile, b: Profile): number {
  if (a.namedDays.length === 0 || b.namedDays.length === 0) return 0;
  return a.namedDays.some((x) => b.namedDays.some((y) => meanOneDay(x, y))) ? 1 : OTHER_NAMED_DAY;
}

/** Whether `report` is published before the day that `dated` gives. */
function reportedBefore(report: Profile, dated: Profile): boolean {
  if (!dated.firm || report.firm || dated.reality !== 'done') return false;
  return report.window![1] < dated.window![0];
}

/**
 * Different cities are different events; a city and a province are one place only where a sentence names both; a hall
 * may stand in any city of its country.
 */
export function placePoints(a: Profile, b: Profile): number {
  if (a.place === null || b.place === null) return 0;
  if (a.place.name === b.place.name) return SAME_PLACE[a.place.level] ?? 2;
  if (names(a, b) || names(b, a)) return 1;
  const [x, y] = [a.place, b.place];
  const abroad = x.country !== y.country && x.country !== '' && y.country !== '';
  if (x.level === COUNTRY || y.level === COUNTRY) return abroad ? -2 : 0.5;
  if (abroad) return -3;
  if (x.level !== y.level && Math.max(x.level, y.level) > CITY) return 0;
  return x.level >= CITY && y.level >= CITY ? -3 : -1.5;
}

/** Whether one sentence holds the name of the other's place, countries aside. */
function names(a: Profile, b: Profile): boolean {
  return b.place!.level > COUNTRY && a.report.mention.text.includes(b.place!.name);
}
