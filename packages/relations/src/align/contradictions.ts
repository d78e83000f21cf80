// What reports of one event say differently about it, side by side.

import type { Basis, Contradiction, EventMention, Report } from '@rapport/record';
import { accountsOf, byReporting, type Reading } from './ballot.ts';
import { realityOf } from './kinship.ts';
import { codes } from './merge-parties.ts';
import { CITY, compare } from './profile.ts';

type Says = (report: Report) => string | undefined;

/** What each report says on a matter; silence is no contradiction, and neither is a day of publication. */
const MATTERS: readonly (readonly [Contradiction['about'], Says])[] = [
  [
    'date',
    ({ mention }) =>
      mention.date_basis === 'defaulted' || mention.date_precision !== 'day' ? undefined : (mention.date ?? undefined),
  ],
  ['dead', ({ mention }) => mention.size?.dead?.toString()],
  ['injured', ({ mention }) => mention.size?.injured?.toString()],
  ['arrested', ({ mention }) => mention.size?.arrested?.toString()],
  ['actor', ({ mention }) => whoActed(mention)],
  ['status', ({ mention }) => (realityOf(mention.status) === 'done' ? 'occurred' : mention.status)],
  [
    'place',
    ({ mention: { event_loc } }) =>
      event_loc === undefined || event_loc.resolution < CITY ? undefined : event_loc.resolved_place,
  ],
];

/** Who did it to others; undefined where the sides act together, or one of those who acted is not known. */
function whoActed({ actor, recipient, reciprocal }: EventMention): string | undefined {
  if (reciprocal || recipient.length === 0 || actor.some(({ code }) => code === null)) return undefined;
  return codes(actor);
}

/** The matters on which reports differ, each with its accounts, the most reported first. */
export function contradictionsOf(reports: readonly Report[]): Contradiction[] {
  if (reports.length < 2) return [];
  const found = [...MATTERS, ...amountMatters(reports)].map(([about, says]) => contradiction(reports, about, says));
  return found.filter((each) => each !== undefined);
}

/** One matter for each unit in which every report that uses it gives one amount: only those can be held together. */
function amountMatters(reports: readonly Report[]): [Contradiction['about'], Says][] {
  const amountsIn = (unit: string, { mention }: Report): number[] =>
    (mention.amounts ?? []).filter((amount) => amount.unit === unit).map(({ value }) => value);
  const units = new Set(reports.flatMap(({ mention }) => (mention.amounts ?? []).map(({ unit }) => unit)));
  return [...units]
    .filter((unit) => reports.every((report) => amountsIn(unit, report).length <= 1))
    .sort()
    .map((unit) => [
      'amount',
      (report): string | undefined => {
        const [value] = amountsIn(unit, report);
        return value === undefined ? undefined : `${value} ${unit}`;
      },
    ]);
}

function contradiction(
  reports: readonly Report[],
  about: Contradiction['about'],
  says: Says,
): Contradiction | undefined {
  const read: Reading<string> = (report) => {
    const value = says(report);
    return value === undefined ? undefined : { key: value, value, basis: 'stated' satisfies Basis };
  };
  const accounts = accountsOf(reports, read).sort((a, b) => byReporting(a, b) || compare(a.key, b.key));
  if (accounts.length < 2) return undefined;
  return {
    about,
    accounts: accounts.map(({ value, reports: given }) => ({
      value,
      mention_ids: given.map(({ mention }) => mention.id),
    })),
  };
}
