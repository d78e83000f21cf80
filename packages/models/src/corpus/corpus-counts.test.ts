import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVENT_TYPES, STATUSES } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { countCorpus } from './corpus-counts.ts';
import { readArticles } from './read-articles.ts';
import { readCorpus } from './read-corpus.ts';

const FOLDER = fileURLToPath(new URL('../../../../corpus/', import.meta.url));

describe('countCorpus', () => {
  it('masks the marked phrases of a pattern and keeps its trigger', () => {
    const { patterns, openings } = countCorpus(
      readCorpus(
        't',
        [
          '[a Peru] {sent} [r Chile] 9 tents. || AID PER>CHL - other occurred',
          '[a Mali] {sent} [r Togo] 3 ships. || AID MLI>TGO - other occurred',
        ].join('\n'),
      ),
    );
    expect(patterns).toEqual([['actor {sent} recipient', 2]]);
    expect(openings).toEqual([['* sent * *', 2]]);
  });

  it('counts the quotation marks of every script', () => {
    const lines = ['“가자”고 했다.', '他说：「走吧。」', 'He said "go".', '그는 갔다.'].map(
      (text) => `${text} || - routine`,
    );
    expect(countCorpus(readCorpus('t', lines.join('\n'))).withQuotationMarks).toBe(3);
  });

  describe.each([
    ['en', 15],
    ['ko', 5],
    ['zh', 4],
  ])('the corpus in %s', (language, least) => {
    const folder = `${FOLDER}${language}/`;
    const corpus = countCorpus(
      readdirSync(folder).flatMap((file) => readCorpus(file.replace('.txt', ''), readFileSync(folder + file, 'utf8'))),
    );

    it.each(Object.entries(EVENT_TYPES))(`has every mode of %s at least ${least} times`, (type, { modes }) => {
      const rare = Object.keys(modes).filter((mode) => {
        const found = corpus.modes.find(([name]) => name === `${type}.${mode}`);
        return (found?.[1] ?? 0) < least;
      });
      expect(rare).toEqual([]);
    });

    it('has every status', () => {
      expect(corpus.statuses.map(([name]) => name).sort()).toEqual([...STATUSES].sort());
    });

    it('has no trigger pattern that gives more than two in a hundred events', () => {
      expect(corpus.patterns[0]![1] / corpus.events).toBeLessThan(0.02);
    });
  });

  it('holds enough English quotations, pledges and attitudes, and every status often', () => {
    const read = <T>(folder: string, reading: (name: string, content: string) => T[]): T[] =>
      readdirSync(`${FOLDER}${folder}`).flatMap((file) =>
        reading(file, readFileSync(`${FOLDER}${folder}/${file}`, 'utf8')),
      );
    const single = read('en', readCorpus);
    const articles = read('en-articles', readArticles);
    const counts = countCorpus([...single, ...articles.flatMap((article) => article.sentences)]);
    expect(counts.sentences).toBeGreaterThanOrEqual(6000);
    expect(counts.quotes).toBeGreaterThanOrEqual(400);
    expect(counts.pledges).toBeGreaterThanOrEqual(400);
    expect(counts.attitudes).toBeGreaterThanOrEqual(300);
    expect(counts.statuses.filter(([, n]) => n > 100).length).toBe(6);
  });
});
