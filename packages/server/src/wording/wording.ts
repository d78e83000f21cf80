// Words, names, dates and codes in one language of the pages.

import type { CodeWords, DatePrecision } from '@rapport/record';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { CATALOGUES, type Catalogue, type PageLanguage } from './catalogue.ts';
import type { Words } from './shape.ts';

/** Country codes of the record (ISO 3166 alpha-3) to those that Intl knows (alpha-2). */
const ALPHA_2 = new Map((codes as readonly string[][]).map(([two, three]) => [three!, two!]));

type Values = Readonly<Record<string, string | number>>;

/** Speaks one language. `countries` are the names of countries in English, by alpha-3 code. */
export class Wording {
  readonly language: PageLanguage;
  readonly #catalogue: Catalogue;
  readonly #countries: ReadonlyMap<string, string>;
  readonly #regions: Intl.DisplayNames;
  readonly #plural: Intl.PluralRules;

  constructor(language: PageLanguage, countries: ReadonlyMap<string, string>) {
    this.language = language;
    this.#catalogue = CATALOGUES[language];
    this.#countries = countries;
    this.#regions = new Intl.DisplayNames([language], { type: 'region', style: 'short', fallback: 'none' });
    this.#plural = new Intl.PluralRules(language);
  }

  /** A string with its values put in. */
  say(key: keyof Words, values: Values = {}): string {
    return this.#catalogue.words[key].replaceAll(/\{(\w+)(?::([^{}]*))?\}/g, (_, name: string, forms?: string) => {
      const value = values[name] ?? '';
      return forms === undefined ? String(value) : this.#form(Number(value), forms.split('|'));
    });
  }

  /** The plain word for a code; the code itself, made readable, where there is none. */
  code(section: keyof CodeWords, code: string): string {
    const held: Readonly<Record<string, string>> = this.#catalogue.codes[section];
    return Object.hasOwn(held, code) ? held[code]! : code.replaceAll(/[-_]/g, ' ');
  }

  /** The name of a country, or the words for a kind of actor that is none. */
  country(code: string): string {
    const english = this.#countries.get(code);
    if (english === undefined) return this.code('nonstate', code);
    const two = ALPHA_2.get(code);
    if (this.language === 'en' || two === undefined) return english;
    return this.#regions.of(two) ?? english;
  }

  /** The name of a country as the tables of the coder have it. */
  english(code: string): string | undefined {
    return this.#countries.get(code);
  }

  /** Two countries in running text. */
  pair([one, other]: readonly [string, string]): string {
    return this.say('pair', { one: this.country(one), other: this.country(other) });
  }

  /** A day, or as much of it as is known; names of months are short in English unless said. */
  date(date: string | null, precision: DatePrecision = 'day', months: 'short' | 'long' = 'short'): string {
    if (date === null || precision === 'unknown') return this.say('dateUnknown');
    const options: Intl.DateTimeFormatOptions = {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision === 'year' ? {} : { month: this.language === 'en' ? months : 'long' }),
      ...(precision === 'year' || precision === 'month' ? {} : { day: 'numeric' }),
    };
    const locale = this.language === 'en' ? 'en-GB' : this.language;
    const words = new Intl.DateTimeFormat(locale, options).format(Date.parse(`${date.slice(0, 10)}T00:00:00Z`));
    return precision === 'week' ? this.say('week', { date: words }) : words;
  }

  /** A period with both ends included. */
  period(start: string, end: string): string {
    if (start === end) return this.date(start);
    if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return this.date(start, 'year');
    if (start.endsWith('-01') && end === lastOfMonth(start)) return this.date(start, 'month');
    return `${this.date(start)} – ${this.date(end)}`;
  }

  #form(count: number, forms: readonly string[]): string {
    return (this.#plural.select(count) === 'one' ? forms[0] : (forms[1] ?? forms[0])) ?? '';
  }
}

function lastOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
