// The same figure of the same poll, however many articles print it.

import type { AttitudeReport } from '@rapport/record';
import { dayOf } from '../days.ts';

/** Days from its first report within which the same figure is the same poll: institutes seldom ask again sooner. */
const SAME_POLL_DAYS = 30;

/**
 * Reports, sorted, in groups of one figure of one poll: the same value, unit and label, told within 30 days of the first.
 * A report without a pollster joins the poll of that figure when there is only one; where two institutes found the same,
 * it stands alone rather than make them one.
 */
export function foldPolls(polls: readonly AttitudeReport[]): AttitudeReport[][] {
  const figures = new Map<string, AttitudeReport[]>();
  for (const poll of polls) {
    const { value, unit, label } = poll.attitude.measure!;
    const key = `${value} ${unit} ${label.toLowerCase()} ${poll.attitude.polarity}`;
    const list = figures.get(key);
    if (list === undefined) figures.set(key, [poll]);
    else list.push(poll);
  }
  return [...figures.values()].flatMap(inTime).flatMap(byPollster);
}

/** Runs of reports that begin with the first and last no longer than a poll is news; undated reports make a run of their own. */
function inTime(polls: readonly AttitudeReport[]): AttitudeReport[][] {
  const dayOfPoll = ({ attitude, document }: AttitudeReport): number | null =>
    dayOf(attitude.date ?? document.published);
  const dated = polls.filter((poll) => dayOfPoll(poll) !== null).sort((a, b) => dayOfPoll(a)! - dayOfPoll(b)!);
  const undated = polls.filter((poll) => dayOfPoll(poll) === null);
  const runs: AttitudeReport[][] = undated.length > 0 ? [undated] : [];
  let first = Number.NEGATIVE_INFINITY;
  for (const poll of dated) {
    const day = dayOfPoll(poll)!;
    if (day - first <= SAME_POLL_DAYS) {
      runs[runs.length - 1]!.push(poll);
    } else {
      runs.push([poll]);
      first = day;
    }
  }
  return runs;
}

function byPollster(run: readonly AttitudeReport[]): AttitudeReport[][] {
  const named = new Map<string, AttitudeReport[]>();
  const unnamed: AttitudeReport[] = [];
  for (const poll of run) {
    const name = poll.attitude.pollster?.identifier_text.toLowerCase();
    if (name === undefined) unnamed.push(poll);
    else named.set(name, [...(named.get(name) ?? []), poll]);
  }
  const groups = [...named.values()];
  if (unnamed.length === 0) return groups;
  if (groups.length !== 1) return [...groups, unnamed];
  const one = new Set([...groups[0]!, ...unnamed]);
  return [run.filter((poll) => one.has(poll))];
}
