// Every language has every string with the same values in it, and no string that no page says.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enCodeWords } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { fill, say, speak, word } from './catalogue.ts';
import { codes } from './en/codes.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { zh } from './zh.ts';

type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
/** Sections whose keys are codes of the record, asked for by `word`. */
const BY_CODE = new Set([...Object.keys(enCodeWords), ...Object.keys(codes)]);

function flat(sections: Sections): Map<string, string> {
  return new Map(
    Object.entries(sections).flatMap(([section, strings]) =>
      Object.entries(strings).map(([key, text]): [string, string] => [`${section}.${key}`, text]),
    ),
  );
}

function valuesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();
}

function sourceText(): string {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('strings/'))
    .map((path) => readFileSync(join(SOURCE, path), 'utf8'))
    .join('\n');
}

describe.each([
  ['Korean', ko],
  ['Chinese', zh],
])('%s', (_, other) => {
  const [english, told] = [flat(en), flat(other)];

  it('has the keys of English and no others', () => {
    expect([...told.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('puts the same values in', () => {
    for (const [key, text] of told) expect([key, valuesIn(text)]).toEqual([key, valuesIn(english.get(key)!)]);
  });

  it('leaves no string untranslated', () => {
    const same = [...told].filter(
      ([key, text]) => text === english.get(key) && /[A-Za-z]{3}/.test(text.replaceAll(/\{[^}]*\}/g, '')),
    );
    expect(same.map(([key]) => key)).toEqual(['event.plover', 'home.emptyCommand']);
  });
});

it('says every string somewhere', () => {
  const source = sourceText();
  const unsaid = [...flat(en).keys()].filter((key) => {
    const [section, name] = key.split('.') as [string, string];
    return (
      !BY_CODE.has(section) &&
      !source.includes(`'${key}'`) &&
      !source.includes(`"${key}"`) &&
      !/^(stages_|role_)/.test(name)
    );
  });
  expect(unsaid).toEqual(['home.rising', 'home.falling', 'home.level']);
});

describe('say', () => {
  it('puts in values and the form that a number asks for', async () => {
    await speak('en');
    expect(say('home.overdue', { n: 1 })).toBe('1 pledge overdue');
    expect(say('home.overdue', { n: 1200 })).toBe('1,200 pledges overdue');
  });

  it('gives a code that has no word back as it is', () => {
    expect(word('type', 'AGREE')).toBe('agreement');
    expect(word('type', 'NOVEL')).toBe('NOVEL');
    expect(word('type', 'toString')).toBe('toString');
  });

  it('leaves a value that is not given as it stands', () => {
    expect(fill('{n} of {m}', { n: 2 })).toBe('2 of {m}');
  });
});
