// Reads the dateline off the front of a first paragraph and tells its year from what else the page says.

import type { Dateline } from '@rapport/record';
import { isCalendarDay, isoDay, monthOf } from '../metadata/page-date.ts';
import { DATELINE_FORMS } from './dateline-forms.ts';

const DAY = 86_400_000;

/** A dispatch is put up within a few days of its dateline. */
const NEAR_DAYS = 45;

/** What the page says of when it was written; nothing here is today's. */
export interface DateEvidence {
  /** ISO date or time of publication, when the page gives one. */
  readonly published: string | null;
  /** Text in which a full date may stand (captions, paragraphs). */
  readonly texts: readonly string[];
}

/** A dateline, the names of reporters in it, and the paragraph without it. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly reporters: readonly string[];
  readonly rest: string;
  /** The form of the table that fitted. */
  readonly form: string;
}

const REPORTER = /^(?:기자|특파원|통신원|선임기자|논설위원|인턴기자|记者|記者)$/;

/** Words in capitals that open a line and are no place. */
const NO_PLACE =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|VIDEO|LIVE|OPINION|ANALYSIS|EDITORIAL|NOTE|CORRECTION|FACT|PHOTOS?|READ|NEWS|DEAR|THE|A|AN|I|IT|WHO|WHAT|WHY|HOW|DON['’]T MISS|RELATED|SPOILERS?|WARNING|TL;DR|Q|Q&A|FAQ|COVID|PLUS|SEE|KEY POINTS)\b/;

/** The dateline at the front of `paragraph`, or null. */
export function readDateline(paragraph: string, evidence: DateEvidence): FoundDateline | null {
  for (const { id, pattern } of DATELINE_FORMS) {
    const match = pattern.exec(paragraph);
    const parts = match?.groups;
    if (!match || !parts) continue;
    const place = parts.place?.replace(/[,\s]+$/, '') ?? '';
    const rest = paragraph.slice(match[0].length).trim();
    if (NO_PLACE.test(place) || rest === '') return null;
    const date = dateOf(parts, evidence);
    return {
      dateline: {
        place,
        ...(date === null ? {} : { date }),
        ...(parts.agency === undefined ? {} : { agency: parts.agency.trim() }),
      },
      reporters: (parts.reporters ?? '')
        .split(/[、，,·\s]+/)
        .filter((name) => name.length >= 2 && !REPORTER.test(name)),
      rest,
      form: id,
    };
  }
  return null;
}

/**
 * The day of a dateline. Its year is the dateline's own, else the one that brings it nearest to the publication date,
 * else that of a full date in the page's text no more than 45 days away (all such dates must agree); else unknown.
 */
function dateOf(parts: Readonly<Record<string, string | undefined>>, evidence: DateEvidence): string | null {
  const day = Number(parts.day ?? 0);
  const named = parts.month ?? '';
  const month = /^\d/.test(named) ? Number(named) : monthOf(named);
  if (day === 0) return null;
  if (parts.year !== undefined) return valid(Number(parts.year), month, day);
  const anchors = evidence.published === null ? fullDates(evidence.texts) : [evidence.published.slice(0, 10)];
  const found = new Set(anchors.map((anchor) => nearest(anchor, month, day)).filter((date) => date !== null));
  return found.size === 1 ? [...found][0]! : null;
}

/** The date with this month and day (or, without a month, this day) nearest to the anchor, if near enough. */
function nearest(anchor: string, month: number, day: number): string | null {
  const at = Date.parse(`${anchor}T00:00:00Z`);
  const year = Number(anchor.slice(0, 4));
  const here = Number(anchor.slice(5, 7));
  const options =
    month > 0
      ? [year - 1, year, year + 1].map((y) => valid(y, month, day))
      : [valid(year, here, day), here === 1 ? valid(year - 1, 12, day) : valid(year, here - 1, day)];
  const near = options.filter(
    (date): date is string => date !== null && Math.abs(Date.parse(`${date}T00:00:00Z`) - at) <= NEAR_DAYS * DAY,
  );
  const distance = (date: string): number => Math.abs(Date.parse(`${date}T00:00:00Z`) - at);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const FULL_DATE =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b|(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일|(\d{4})年(\d{1,2})月(\d{1,2})日/g;

function fullDates(texts: readonly string[]): string[] {
  const dates: string[] = [];
  for (const text of texts) {
    for (const m of text.matchAll(FULL_DATE)) {
      const date =
        m[1] === undefined
          ? valid(Number(m[4] ?? m[7]), Number(m[5] ?? m[8]), Number(m[6] ?? m[9]))
          : valid(Number(m[3]), monthOf(m[1]), Number(m[2]));
      if (date !== null) dates.push(date);
    }
  }
  return dates;
}

function valid(year: number, month: number, day: number): string | null {
  return isCalendarDay(year, month, day) ? isoDay(year, month, day) : null;
}
