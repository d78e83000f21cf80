// The words of the pages in the language that the reader chose.

import type { Catalogue } from './shape.ts';

type Section = keyof Catalogue;
/** `pair.title`: a section and a key of it. */
export type StringKey = { [S in Section]: `${S}.${Extract<keyof Catalogue[S], string>}` }[Section];

export const LANGUAGES = ['en', 'ko', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Values = Readonly<Record<string, string | number>>;

let words: Catalogue | undefined;
let language: Language = 'en';
let numbers = new Intl.NumberFormat(language);
let plural = new Intl.PluralRules(language);

const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
  zh: async () => (await import('./zh.ts')).zh,
};

/** Loads the words of a language and speaks it from then on. */
export async function speak(chosen: Language): Promise<void> {
  words = await LOADERS[chosen]();
  language = chosen;
  numbers = new Intl.NumberFormat(chosen);
  plural = new Intl.PluralRules(chosen);
}

export function spokenLanguage(): Language {
  return language;
}

/** A string with its values put in: `{n}` a value; `{n:event|events}` the form that the number asks for. */
export function say(key: StringKey, values: Values = {}): string {
  return fill(entry(key) ?? key, values);
}

/** The plain word for a code; the code itself where there is none. */
export function word(section: Section, code: string): string {
  return entry(`${section}.${code}` as StringKey) ?? code;
}

function entry(key: StringKey): string | undefined {
  const dot = key.indexOf('.');
  const section = words?.[key.slice(0, dot) as Section] as Readonly<Record<string, string>> | undefined;
  const name = key.slice(dot + 1);
  return section !== undefined && Object.hasOwn(section, name) ? section[name] : undefined;
}

/** Puts values into a pattern. */
export function fill(pattern: string, values: Values): string {
  return pattern.replaceAll(/\{(\w+)(?::([^{}]*))?\}/g, (whole, name: string, forms: string | undefined) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (forms !== undefined) return formFor(Number(value), forms.split('|'));
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}

function formFor(count: number, forms: readonly string[]): string {
  const one = plural.select(count) === 'one';
  return (one ? forms[0] : (forms[1] ?? forms[0])) ?? '';
}
