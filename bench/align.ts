// Cost and quality of alignment on made reports: `npx tsx --conditions=source bench/align.ts [LARGEST]`, 10⁴ to 10⁶.

import { foldReports, type Neighbourhood, NO_DECISIONS, neighbourhoodsOf, placeOf } from '@rapport/relations';
import { type MadeReport, madeReports } from './made-reports.ts';

const largest = Number(process.argv[2] ?? 1_000_000);
const SMALLEST = 10_000;

interface Run {
  mentions: number;
  events: number;
  seconds: number;
  /** Pairs of mentions in one event: as made, as folded, both. */
  made: number;
  folded: number;
  both: number;
  /** Mentions that one new mention makes the ledger fold again: the most, and the mean over all mentions. */
  most: number;
  mean: number;
}

measure(SMALLEST); // to warm up
let before: Run | undefined;
for (let total = SMALLEST; total <= largest; total *= 10) {
  const run = measure(total);
  print(run, before);
  before = run;
}

function measure(total: number): Run {
  const run: Run = { mentions: 0, events: 0, seconds: 0, made: 0, folded: 0, both: 0, most: 0, mean: 0 };
  let squares = 0;
  for (const pair of madeReports(total)) {
    const reports = pair.map(({ report }) => report);
    const began = cpuSeconds();
    const events = foldReports(reports, NO_DECISIONS);
    run.seconds += cpuSeconds() - began;
    run.mentions += reports.length;
    run.events += events.length;
    addPairs(run, pair, events);
    for (const size of neighbourhoodSizes(pair)) {
      run.most = Math.max(run.most, size);
      squares += size * size;
    }
  }
  run.mean = squares / run.mentions;
  return run;
}

/** CPU time, since other work on the machine would distort the clock. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function addPairs(run: Run, pair: readonly MadeReport[], events: ReturnType<typeof foldReports>): void {
  const madeOf = new Map(pair.map(({ report, event }) => [report.mention.id, event]));
  for (const size of counts(madeOf.values()).values()) run.made += pairs(size);
  for (const { mentions } of events) {
    run.folded += pairs(mentions.length);
    for (const size of counts(mentions.map(({ mention_id }) => madeOf.get(mention_id)!)).values())
      run.both += pairs(size);
  }
}

function counts(values: Iterable<number>): Map<number, number> {
  const found = new Map<number, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}

function neighbourhoodSizes(pair: readonly MadeReport[]): number[] {
  const blocks = new Map<string, number[]>();
  for (const { report } of pair) {
    const { block, day } = placeOf(report);
    const days = blocks.get(block) ?? [];
    days.push(day!);
    blocks.set(block, days);
  }
  return [...blocks.values()].flatMap((days) => {
    const perDay = counts(days);
    return neighbourhoodsOf(days).map((range) => sizeOf(range, perDay));
  });
}

function sizeOf({ days }: Neighbourhood, perDay: ReadonlyMap<number, number>): number {
  let size = 0;
  if (days !== null) for (let day = days[0]; day <= days[1]; day++) size += perDay.get(day) ?? 0;
  return size;
}

function print(run: Run, smaller: Run | undefined): void {
  const perMention = (each: Run): number => (1e6 * each.seconds) / each.mentions;
  const log = (each: Run): number => perMention(each) / Math.log(each.mentions);
  const ratios =
    smaller === undefined
      ? ''
      : `; per mention ${(perMention(run) / perMention(smaller)).toFixed(2)} times, per mention and log n ${(log(run) / log(smaller)).toFixed(2)} times that of a tenth`;
  process.stdout.write(
    `${run.mentions} mentions → ${run.events} events in ${run.seconds.toFixed(1)} s of CPU time: ${perMention(run).toFixed(0)} µs per mention${ratios}\n` +
      `  pairs: precision ${(run.both / run.folded).toFixed(3)}, recall ${(run.both / run.made).toFixed(3)}; ` +
      `a new mention folds ${run.mean.toFixed(0)} again on average, at most ${run.most}\n`,
  );
}
