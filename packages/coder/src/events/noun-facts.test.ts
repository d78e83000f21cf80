import { doc } from '@rapport/testkit';
import { expect, it } from 'vitest';
import { buildLexicon } from './lexicon.ts';
import { NounBook } from './noun-facts.ts';

const TABLES = {
  'events/xx/nouns': [
    { id: 'n/accord', words: '协定', class: 'agreement', type: 'AGREE', mode: '', roles: '', context: '' },
  ],
};

const classesOf = (word: string, tag: string, compoundsEndInHead: boolean) =>
  new NounBook(
    doc({ words: [word], tags: [tag], heads: [-1], deps: ['root'] }),
    buildLexicon(TABLES, 'events/xx', '', compoundsEndInHead),
  ).at(0).classes;

it('reads an unknown compound by its end where words grow that way', () => {
  expect(classesOf('税收协定', 'NOUN', true)).toEqual(['agreement']);
  expect(classesOf('税收协定', 'NOUN', false)).toEqual([]);
});

it('does not take a name, a bare letter in front or another end for a compound', () => {
  expect(classesOf('税收协定', 'PROPN', true)).toEqual([]);
  expect(classesOf('新协定', 'NOUN', true)).toEqual([]);
  expect(classesOf('协定文本', 'NOUN', true)).toEqual([]);
});
