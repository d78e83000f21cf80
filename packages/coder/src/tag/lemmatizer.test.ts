import { expect, test } from 'vitest';
import { Doc } from '../doc/doc.ts';
import { type LemmaRule, Lemmatizer } from './lemmatizer.ts';

const RULES = new Map<string, LemmaRule>([
  ['NNS\t', { cut: 1, add: '' }],
  ['NNS\ties', { cut: 3, add: 'y' }],
  ['NNS\t^series', { cut: 0, add: '' }],
]);

test.each([
  ['Envoys', 'NOUN', 'NNS', 'envoy'],
  ['treaties', 'NOUN', 'NNS', 'treaty'],
  ['series', 'NOUN', 'NNS', 'series'],
  ['Talks', 'NOUN', 'NN', 'talks'],
  ['Oslo', 'PROPN', 'NNP', 'Oslo'],
])('finds the lemma of %s as %s', (form, upos, xpos, lemma) => {
  const doc = new Doc(form, [{ paragraph: 0, tokens: [[0, form.length]] }]);
  doc.setTag(0, upos, xpos);
  new Lemmatizer(RULES).lemmatize(doc);
  expect(doc.lemma(0)).toBe(lemma);
});
