// The parallel part of the corpus: line by line the same matter in each language, so coded alike.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './read-corpus.ts';

const FOLDER = fileURLToPath(new URL('../../../../corpus/', import.meta.url));
const LANGUAGES = ['en', 'ko', 'zh'] as const;

describe('the parallel corpus', () => {
  const [english, korean, chinese] = LANGUAGES.map(parallel);

  it('has three hundred lines in each language', () => {
    expect(LANGUAGES.map((language) => parallel(language).length)).toEqual([300, 300, 300]);
  });

  it.each([
    ['Korean', korean!],
    ['Chinese', chinese!],
  ])('is coded in %s as in English, line by line', (_, other) => {
    const codesOf = ({ id, events, quotes, pledges, guard }: (typeof other)[number]) => ({
      id,
      events,
      quotes,
      pledges,
      guard,
    });
    expect(other.map(codesOf)).toEqual(english!.map(codesOf));
  });

  it.each(LANGUAGES)('repeats no sentence in %s, neither its own nor one of the language’s other part', (language) => {
    const own = readdirSync(`${FOLDER}${language}`).flatMap((file) =>
      readCorpus(file, readFileSync(`${FOLDER}${language}/${file}`, 'utf8')),
    );
    const texts = [...own, ...parallel(language)].map((sentence) => sentence.text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

function parallel(language: string) {
  return readCorpus('parallel', readFileSync(`${FOLDER}parallel/${language}.txt`, 'utf8'));
}
