import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVENT_TYPES } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { countCorpus } from './corpus-counts.ts';
import { readArticles } from './read-articles.ts';
import { readCorpus } from './read-corpus.ts';

const FOLDER = fileURLToPath(new URL('../../../../corpus/en/', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../../../corpus/en-articles/', import.meta.url));

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

  const corpus = countCorpus(
    readdirSync(FOLDER).flatMap((file) => readCorpus(file.replace('.txt', ''), readFileSync(FOLDER + file, 'utf8'))),
  );

  it.each(Object.entries(EVENT_TYPES))('finds every mode of %s fifteen times in the corpus', (type, { modes }) => {
    const rare = Object.keys(modes).filter((mode) => {
      const found = corpus.modes.find(([name]) => name === `${type}.${mode}`);
      return (found?.[1] ?? 0) < 15;
    });
    expect(rare).toEqual([]);
  });

  it('finds enough quotations, pledges and attitudes, and every status often', () => {
    const single = readdirSync(FOLDER).flatMap((file) => readCorpus(file, readFileSync(FOLDER + file, 'utf8')));
    const articles = readdirSync(ARTICLES).flatMap((file) => readArticles(file, readFileSync(ARTICLES + file, 'utf8')));
    const counts = countCorpus([...single, ...articles.flatMap((article) => article.sentences)]);
    expect(counts.sentences).toBeGreaterThanOrEqual(6000);
    expect(counts.quotes).toBeGreaterThanOrEqual(400);
    expect(counts.pledges).toBeGreaterThanOrEqual(400);
    expect(counts.attitudes).toBeGreaterThanOrEqual(300);
    expect(counts.statuses.filter(([, n]) => n > 100).length).toBe(6);
  });

  it('finds no trigger pattern that gives more than two in a hundred events', () => {
    expect(corpus.patterns[0]![1] / corpus.events).toBeLessThan(0.02);
  });
});
