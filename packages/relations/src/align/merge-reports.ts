// The event that a group of reports tells: each field from the report that knows it best.

import {
  contentId,
  type DatePrecision,
  type EventMention,
  type Location,
  type MentionRef,
  type MergedEvent,
  type Report,
  type Size,
} from '@rapport/record';
import { type Account, accountsOf, byReporting, independentSources } from './ballot.ts';
import { contradictionsOf } from './contradictions.ts';
import { areNearKin, kindOf } from './kinship.ts';
import { mergeParties } from './merge-parties.ts';
import { compare } from './profile.ts';

const PRECISION: readonly DatePrecision[] = ['unknown', 'year', 'month', 'week', 'day'];

/** Chances never add up to certainty. */
const MOST_CONFIDENCE = 0.99;

/** Characters that a sentence may have before it tells more than the event. */
const LONG_SENTENCE = 320;

/**
 * One event out of reports of it, the first report first. Its id is made of that report's mention, so that later
 * reports leave it as it is.
 */
export function mergeReports(reports: readonly Report[]): MergedEvent {
  const first = reports[0]!;
  const published = reports.map(({ document }) => document.published).filter((day) => day !== null);
  return {
    id: eventIdOf({ document_key: first.document.key, mention_id: first.mention.id }),
    ...mergeDate(reports),
    ...mergeParties(reports),
    ...mergeKind(reports),
    status: mergeStatus(reports),
    ...mergePlace(reports),
    ...mergeSize(reports),
    ...mergeAmounts(reports),
    text: bestSentence(reports),
    mentions: reports.map(refOf),
    reports: new Set(reports.map(({ document }) => document.key)).size,
    independent_sources: independentSources(reports),
    first_reported: published.sort()[0]?.slice(0, 10) ?? null,
    languages: [...new Set(reports.map(({ document }) => document.language))].sort(),
    contradictions: contradictionsOf(reports),
    confidence: confidenceOf(reports),
  };
}

/** The id of an event whose first report is this mention. */
export function eventIdOf(first: { readonly document_key: string; readonly mention_id: string }): string {
  return contentId('event', [first.document_key, first.mention_id]);
}

/** A day of publication that stands in for the date may be late: of several the earliest is nearest to the event. */
function mergeDate(
  reports: readonly Report[],
): Pick<MergedEvent, 'date' | 'date_precision' | 'date_basis' | 'enddate'> {
  const accounts = accountsOf(reports, ({ mention }) =>
    mention.date === null ? undefined : { key: mention.date, value: mention, basis: mention.date_basis },
  );
  const best = accounts.filter(({ basis }) => basis === accounts[0]!.basis).sort(byTelling)[0];
  if (best === undefined) return { date: null, date_precision: 'unknown', date_basis: 'defaulted' };
  const { date, enddate, date_precision, date_basis } = best.value;
  return { date, date_precision, date_basis, ...(enddate === undefined ? {} : { enddate }) };
}

function byTelling(a: Account<EventMention>, b: Account<EventMention>): number {
  const precision = PRECISION.indexOf(b.value.date_precision) - PRECISION.indexOf(a.value.date_precision);
  return precision || (a.basis === 'defaulted' ? 0 : byReporting(a, b)) || compare(a.key, b.key);
}

type Kind = Pick<EventMention, 'event' | 'mode' | 'context' | 'field' | 'quad_code' | 'event_scale'>;

/**
 * Type, mode and what follows from them stay together: they come from one reading of the act. A meeting leads what was
 * agreed at it. Further types are those that the same words show, and what belongs to the occasion.
 */
function mergeKind(reports: readonly Report[]): Kind {
  const talks = reports.filter(({ mention }) => kindOf(mention.event[0]!) === 'talks');
  const accounts = accountsOf(talks.length > 0 ? talks : reports, ({ mention }) => ({
    key: `${mention.event.join('+')} ${mention.mode.join('+')}`,
    value: mention,
    basis: 'stated',
  }));
  const { event, quad_code } = accounts[0]!.value;
  const sameType = accounts.filter(({ value }) => value.event.join() === event.join());
  const told = (sameType.find(({ value }) => value.mode.length > 0) ?? sameType[0]!).value;
  const sameWords = new Set(sameType.flatMap((account) => account.reports.map(cueOf)));
  const further = reports
    .filter((report) => sameWords.has(cueOf(report)) || !areNearKin(report.mention.event[0]!, event[0]!))
    .flatMap(({ mention }) => mention.event);
  return {
    event: [...new Set([...event, ...further])],
    mode: told.mode,
    context: told.context,
    field: told.field,
    quad_code,
    event_scale: told.event_scale,
  };
}

/** Where the words stand that show the event. */
function cueOf({ mention, document }: Report): string {
  return `${document.key} ${mention.text_info.caption ?? ''} ${mention.evidence.trigger[0] ?? ''}`;
}

function mergeStatus(reports: readonly Report[]): EventMention['status'] {
  return accountsOf(reports, ({ mention }) => ({ key: mention.status, value: mention.status, basis: 'stated' }))[0]!
    .value;
}

/** The best-known place that is more than a country, or else the country. */
function mergePlace(reports: readonly Report[]): { event_loc?: Location } {
  const accounts = accountsOf(reports, ({ mention: { event_loc: loc } }) =>
    loc === undefined ? undefined : { key: `${loc.resolved_place} ${loc.country_code}`, value: loc, basis: loc.basis },
  );
  const best = accounts.find(({ value }) => value.resolution > 1) ?? accounts[0];
  return best === undefined ? {} : { event_loc: best.value };
}

/** Counts grow while a day goes on: of equally reported ones the later report's stands. */
function mergeSize(reports: readonly Report[]): { size?: Size } {
  const size: Partial<Record<keyof Size, number>> = {};
  for (const part of ['dead', 'injured', 'arrested'] as const) {
    const newestFirst = [...reports].reverse();
    const accounts = accountsOf(newestFirst, ({ mention }) => {
      const value = mention.size?.[part];
      return value === undefined ? undefined : { key: String(value), value, basis: 'stated' };
    });
    const rank = (account: Account<number>): number => newestFirst.indexOf(account.reports[0]!);
    const [best] = accounts.sort((a, b) => byReporting(a, b) || rank(a) - rank(b));
    if (best !== undefined) size[part] = best.value;
  }
  return Object.keys(size).length === 0 ? {} : { size };
}

function mergeAmounts(reports: readonly Report[]): Pick<MergedEvent, 'amounts'> {
  const [best] = accountsOf(reports, ({ mention: { amounts } }) =>
    amounts === undefined || amounts.length === 0
      ? undefined
      : { key: amounts.map(({ value, unit }) => `${value} ${unit}`).join(), value: amounts, basis: 'stated' },
  );
  return best === undefined ? {} : { amounts: best.value };
}

/** The sentence that the coder is surest of, with something added for all it tells and taken off for rambling. */
function bestSentence(reports: readonly Report[]): string {
  let best = reports[0]!.mention;
  for (const { mention } of reports) if (telling(mention) > telling(best)) best = mention;
  return best.text;
}

function telling(mention: EventMention): number {
  const parties = [...mention.actor, ...mention.recipient];
  const named = parties.filter(({ basis, code }) => basis === 'stated' && code !== null).length;
  const told = [
    mention.event_loc !== undefined,
    mention.size !== undefined,
    (mention.amounts?.length ?? 0) > 0,
    mention.date_basis !== 'defaulted',
    parties.some(({ office }) => office !== undefined),
  ].filter(Boolean).length;
  const rambling = Math.max(0, mention.text.length - LONG_SENTENCE) / LONG_SENTENCE;
  return mention.confidence + 0.1 * Math.min(named, 3) + 0.05 * told - 0.3 * rambling;
}

/** The surest mention, and half of what each further independent source leaves of the doubt. */
function confidenceOf(reports: readonly Report[]): number {
  const bySource = new Map<string, number>();
  for (const { mention, document } of reports)
    bySource.set(document.source, Math.max(bySource.get(document.source) ?? 0, mention.confidence));
  const [surest, ...others] = [...bySource.values()].sort((a, b) => b - a);
  const doubt = others.reduce((left, confidence) => left * (1 - confidence / 2), 1 - surest!);
  return Math.round(Math.min(MOST_CONFIDENCE, 1 - doubt) * 1000) / 1000;
}

function refOf({ mention, document }: Report): MentionRef {
  const { url, title, publisher, publisher_country } = document;
  return {
    mention_id: mention.id,
    document_key: document.key,
    document_id: document.document_id,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    language: document.language,
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisher_country === undefined ? {} : { publisher_country }),
    published: document.published,
    text: mention.text,
    text_info: mention.text_info,
    date: mention.date,
    status: mention.status,
    confidence: mention.confidence,
  };
}
