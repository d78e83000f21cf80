// Briefs in any amount, always the same: dispatches of one short sentence, spread over ten years, each with words of its own.

import type { Document } from '@rapport/record';
import { CITIES, COUNTRIES, DAYS } from './made-archive.ts';
import { seeded } from './made-records.ts';

const SPEAKERS = ['', '', '', 'The government of ', 'The foreign ministry of ', 'The parliament of '] as const;
const DEEDS = [
  'accused %b% of spying on',
  'accused %b% of attacking',
  'criticised %b% over',
  'praised %b% for reopening',
  'signed an agreement with %b% on',
  'held talks with %b% on',
  'imposed sanctions on %b% over',
  'lifted the sanctions on %b% over',
  'asked %b% for help with',
  'threatened %b% with a blockade of',
  'promised %b% loans for',
  'sent aid to %b% for',
  'sued %b% over',
  'expelled a diplomat of %b% over',
  'rejected the demand of %b% for',
  'summoned the ambassador of %b% over',
] as const;
const KINDS = [
  'copper',
  'grain',
  'fishing',
  'railway',
  'visa',
  'border',
  'cable',
  'vaccine',
  'gas',
  'solar',
  'chip',
  'harbour',
  'river',
  'debt',
  'film',
  'satellite',
] as const;
const MATTERS = [
  'tariffs',
  'offices',
  'permits',
  'projects',
  'schools',
  'shipments',
  'plants',
  'rules',
  'funds',
  'stations',
] as const;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS_IN_TEN_YEARS = 3650;
const DAYS_IN_A_YEAR = 365;
/** Who tells a story, in turn. */
const STORY = ['first', 'copy', 'own words'] as const;
const MILLISECONDS_A_DAY = 86_400_000;

type Random = () => number;

/** Brief `n` of so many, in the order of days. */
export function madeBrief(n: number, total: number): Document {
  const published = isoDay(Math.floor((n / total) * DAYS_IN_TEN_YEARS));
  return { ...paperOf(`site-${n % 97}`, n), text: briefText(n), published, language: 'en' };
}

/**
 * Document `n` of so many, over a year, three to a story: one paper's, a wire copy of it in another a day later, and a
 * third paper's own words.
 */
export function madeStory(n: number, total: number): Document {
  const story = Math.floor(n / STORY.length);
  const telling = STORY[n % STORY.length]!;
  const day = Math.floor((n / total) * DAYS_IN_A_YEAR) + (telling === 'copy' ? 1 : 0);
  const text = briefText(story);
  return {
    ...paperOf(telling, n),
    text: telling === 'own words' ? `According to two diplomats, ${text} This was report ${story}.` : text,
    published: isoDay(day),
    language: 'en',
  };
}

function paperOf(paper: string, n: number): { id: string; url: string; publisher: string } {
  const publisher = paper.replace(' ', '-');
  return { id: `brief-${n}`, url: `https://${publisher}.example/briefs/${n}`, publisher };
}

function briefText(n: number): string {
  const random = seeded(n + 1);
  const at = Math.floor(random() * COUNTRIES.length);
  const other = (at + 1 + Math.floor(random() * (COUNTRIES.length - 1))) % COUNTRIES.length;
  const deed = pick(DEEDS, random).replace('%b%', COUNTRIES[other]!);
  const matter = `${pick(KINDS, random)} ${pick(MATTERS, random)} in ${pick(CITIES, random)}`;
  return `${pick(SPEAKERS, random)}${COUNTRIES[at]!} ${deed} ${matter} on ${pick(DAYS, random)}.`;
}

function isoDay(days: number): string {
  return new Date(FIRST_DAY + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}
