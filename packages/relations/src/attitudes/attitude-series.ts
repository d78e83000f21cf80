// How each public is reported to see the other: poll figures as points, moods as dated lines. A series of its own, which
// never enters the index of events.

import type { Attitude, AttitudeReport, Entity, EventActor } from '@rapport/record';
import { dayOf } from '../days.ts';
import { foldPolls } from './fold-polls.ts';
import { questionIn, sampleIn } from './poll-details.ts';

/** Where an attitude is reported. */
export interface AttitudeSource {
  readonly attitude_id: string;
  readonly document_key: string;
  readonly url?: string;
  readonly language: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
  readonly published: string | null;
  readonly text: string;
}

/** One figure of one poll. */
export interface PollPoint {
  /** ISO date of the poll as its reports tell it, else of the first report; null when none is dated. */
  readonly date: string | null;
  readonly value: number;
  readonly unit: string;
  /** What was measured: `unfavourable`. */
  readonly label: string;
  readonly polarity: Attitude['polarity'];
  readonly change?: NonNullable<Attitude['change']>;
  readonly pollster?: EventActor;
  /** People asked, where a report states it. */
  readonly sample?: number;
  /** The question, where a report quotes it. */
  readonly question?: string;
  /** First report first. */
  readonly reports: readonly AttitudeSource[];
}

/** A described mood: no figure, a line with its date. */
export interface MoodLine {
  readonly date: string | null;
  readonly polarity: Attitude['polarity'];
  readonly change?: NonNullable<Attitude['change']>;
  readonly reported_by?: EventActor;
  /** First report first: copies of a dispatch and the same sentence make one line. */
  readonly reports: readonly AttitudeSource[];
}

/** How one public sees the other country. */
export interface AttitudeDirection {
  readonly holder: string;
  readonly target: string;
  /** By date, undated ones last. */
  readonly polls: readonly PollPoint[];
  readonly moods: readonly MoodLine[];
}

/** Both directions, the first of the pair's public first. A function of the set of reports: order does not matter. */
export function attitudeSeries(
  reports: readonly AttitudeReport[],
  pair: readonly [string, string],
): readonly [AttitudeDirection, AttitudeDirection] {
  const [a, b] = pair;
  return [directionOf(reports, a, b), directionOf(reports, b, a)];
}

function directionOf(reports: readonly AttitudeReport[], holder: string, target: string): AttitudeDirection {
  const own = reports
    .filter(({ attitude }) => attitude.holder.code === holder && attitude.target.code === target)
    .sort(byReport);
  const polls = foldPolls(own.filter(({ attitude }) => attitude.measure !== undefined));
  const moods = foldMoods(own.filter(({ attitude }) => attitude.measure === undefined));
  return {
    holder,
    target,
    polls: polls.map((group) => pointOf(group.sort(byReport))).sort(byDate),
    moods: moods.map(lineOf).sort(byDate),
  };
}

function byReport(a: AttitudeReport, b: AttitudeReport): number {
  const [x, y] = [a, b].map(({ attitude, document }) => `${document.published ?? '9'} ${document.key} ${attitude.id}`);
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}

/** Sorted by report; a sort keeps that order where dates are equal. */
function byDate(a: { readonly date: string | null }, b: { readonly date: string | null }): number {
  const [x, y] = [a.date ?? '9', b.date ?? '9'];
  return x < y ? -1 : x > y ? 1 : 0;
}

function pointOf(group: readonly AttitudeReport[]): PollPoint {
  const first = group[0]!.attitude;
  const change = group.find(({ attitude }) => attitude.change !== undefined)?.attitude.change;
  const pollster = group.find(({ attitude }) => attitude.pollster !== undefined)?.attitude.pollster;
  const sample = group.map(({ attitude }) => sampleIn(attitude.text)).find((n) => n !== undefined);
  const question = group.map(({ attitude }) => questionIn(attitude.text)).find((q) => q !== undefined);
  return {
    date: dateOf(group),
    ...first.measure!,
    polarity: first.polarity,
    ...(change === undefined ? {} : { change }),
    ...(pollster === undefined ? {} : { pollster: actorOf(pollster) }),
    ...(sample === undefined ? {} : { sample }),
    ...(question === undefined ? {} : { question }),
    reports: group.map(sourceOf),
  };
}

function lineOf(group: readonly AttitudeReport[]): MoodLine {
  const { polarity, change, reported_by } = group[0]!.attitude;
  return {
    date: dateOf(group),
    polarity,
    ...(change === undefined ? {} : { change }),
    ...(reported_by === undefined ? {} : { reported_by: actorOf(reported_by) }),
    reports: group.map(sourceOf),
  };
}

/** The same sentence, or sentences of copies of one dispatch that judge alike at the same place. */
function foldMoods(moods: readonly AttitudeReport[]): AttitudeReport[][] {
  const groups = new Map<string, AttitudeReport[]>();
  for (const mood of moods) {
    const { text, polarity, change, evidence } = mood.attitude;
    const key = `${text} ${evidence.cue[0] - mood.attitude.text_info.start} ${polarity} ${change ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mood]);
    else group.push(mood);
  }
  return [...groups.values()];
}

/** The earliest day that a report gives; its day of publication stands in. */
function dateOf(group: readonly AttitudeReport[]): string | null {
  const days = group
    .map(({ attitude, document }) => attitude.date ?? document.published)
    .filter((d) => dayOf(d) !== null);
  return days.map((day) => day!.slice(0, 10)).sort()[0] ?? null;
}

function actorOf({ code, sector, identifier_text, identifier_id, office }: Entity): EventActor {
  const known = {
    ...(identifier_id === undefined ? {} : { identifier_id }),
    ...(office === undefined ? {} : { office }),
  };
  return { code, sector, identifier_text, ...known };
}

function sourceOf({ attitude, document }: AttitudeReport): AttitudeSource {
  const { url, publisher, publisher_country } = document;
  return {
    attitude_id: attitude.id,
    document_key: document.key,
    ...(url === undefined ? {} : { url }),
    language: document.language,
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisher_country === undefined ? {} : { publisher_country }),
    published: document.published,
    text: attitude.text,
  };
}
