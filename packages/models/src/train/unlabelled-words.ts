// What raw text tells of words: which stand in like surroundings, and which are written with a capital.

import { normalizeForm, type WordFacts } from '@rapport/coder';
import { clusterWords } from './word-clusters.ts';

const FINE = 400;
const COARSE = 40;
const ROUNDS = 10;
const MIN_COUNT = 4;

/** Upper bounds of the classes of `capitals`: the share of capitalised occurrences. */
const SHARES = [0.04, 0.3, 0.7, 0.96, 1];

/** What raw text tells of a word. */
export type TextFacts = Pick<WordFacts, 'cluster' | 'coarseCluster' | 'capitals'>;

/** Reads tokenised sentences and tells the facts of every word frequent enough, by normalised form. */
export function unlabelledWords(sentences: readonly (readonly string[])[]): Map<string, TextFacts> {
  const normalized = sentences.map((sentence) => sentence.map(normalizeForm));
  const fine = clusterWords(normalized, { classes: FINE, rounds: ROUNDS, minCount: MIN_COUNT });
  const coarse = clusterWords(normalized, { classes: COARSE, rounds: ROUNDS, minCount: MIN_COUNT });
  const capitals = capitalClasses(sentences);
  return new Map(
    [...fine].map(([word, cluster]) => [
      word,
      { cluster, coarseCluster: coarse.get(word) ?? 0, capitals: capitals.get(word) ?? 0 },
    ]),
  );
}

/** Counts inside sentences only: their first words are capitalised whatever they are. */
function capitalClasses(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, [all: number, capital: number]>();
  for (const sentence of sentences) {
    for (const form of sentence.slice(1)) {
      const word = normalizeForm(form);
      const seen = counts.get(word) ?? [0, 0];
      seen[0]++;
      if (/^\p{Lu}/u.test(form)) seen[1]++;
      counts.set(word, seen);
    }
  }
  return new Map([...counts].map(([word, [all, capital]]) => [word, 1 + SHARES.findIndex((s) => capital / all <= s)]));
}
