// Arguments and options that several commands share, and how their help shows examples.

import { InvalidArgumentError, Option } from 'commander';

/** Most worker threads that can be asked for. */
export const MOST_JOBS = 64;

export function languageOption(): Option {
  return new Option('--language <tag>', 'language of the text (a BCP 47 tag such as en); detected where left out');
}

export function ledgerOption(): Option {
  return new Option('--ledger <place>', 'ledger to use: a file, or postgres://…; default: RAPPORT_LEDGER, or your own');
}

export function packOption(): Option {
  const collect = (folder: string, before: string[] | undefined): string[] => [...(before ?? []), folder];
  return new Option(
    '--pack <folder>',
    'your own dictionaries, over the built-in ones; may be given several times; default: RAPPORT_PACK',
  ).argParser(collect);
}

export function sinceOption(): Option {
  return new Option('--since <day>', 'from this day on (YYYY-MM-DD, YYYY-MM or YYYY)').argParser(parseFirstDay);
}

export function untilOption(): Option {
  return new Option('--until <day>', 'up to this day (YYYY-MM-DD, YYYY-MM or YYYY)').argParser(parseLastDay);
}

export function withLanguage(language: string | undefined): { language?: string } {
  return language === undefined ? {} : { language };
}

/** A whole number of worker threads. */
export function parseJobs(value: string): number {
  return parseCount(value, MOST_JOBS);
}

/** A whole number from 1 to `most`. */
export function parseCount(value: string, most: number): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new InvalidArgumentError(`Found ${value}, expected a whole number from 1 to ${most}.`);
}

/** A number from 0 to 1. */
export function parseShare(value: string): number {
  const share = Number(value);
  if (value.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError(`Found ${value}, expected a number from 0 to 1.`);
}

/** The first day of a day, month or year. */
export function parseFirstDay(value: string): string {
  return dayOf(value, (year, month) => `${year}-${month ?? '01'}-01`);
}

/** The last day of a day, month or year. */
export function parseLastDay(value: string): string {
  return dayOf(value, (year, month) => {
    const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0));
    return last.toISOString().slice(0, 10);
  });
}

function dayOf(value: string, fill: (year: string, month: string | undefined) => string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  const whole = year === undefined ? undefined : day === undefined ? fill(year, month) : value;
  if (whole !== undefined && isDay(whole) && isDay(`${year}-${month ?? '01'}-01`)) return whole;
  throw new InvalidArgumentError(`Found ${value}, expected a date such as 2026-01-06, 2026-01 or 2026.`);
}

function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Examples under a command's help. */
export function examples(list: readonly (readonly [command: string, what: string])[]): string {
  const lines = list.map(([command, what]) => `  # ${what}\n  ${command}`);
  return `\nExamples:\n${lines.join('\n')}\n`;
}
