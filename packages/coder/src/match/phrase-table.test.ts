import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from './fold.ts';
import { PhraseTable, type PieceSource } from './phrase-table.ts';

function source(words: readonly string[], lemmas: Readonly<Record<string, string>> = {}): PieceSource {
  return {
    piecesAt: (token) => foldWord(words[token]!.toLowerCase()),
    alternativeAt: (token) => lemmas[words[token]!] ?? '',
  };
}

function table(...phrases: string[]): PhraseTable<string> {
  const phraseTable = new PhraseTable<string>();
  for (const phrase of phrases) phraseTable.add(phrase.split(' '), phrase);
  return phraseTable;
}

describe('a table of phrases', () => {
  it('finds every phrase that starts at a token, shortest first', () => {
    const words = ['foreign', 'minister', 'of', 'state'];
    const found = table('foreign', 'foreign minister', 'minister').matchesAt(source(words), 0, 4);
    expect(found).toEqual([
      { values: ['foreign'], endToken: 1 },
      { values: ['foreign minister'], endToken: 2 },
    ]);
  });

  it('reads a word by its lemma as well', () => {
    const found = table('fishing boat', 'boats house').matchesAt(source(['fishing', 'boats'], { boats: 'boat' }), 0, 2);
    expect(found.map((match) => match.values)).toEqual([['fishing boat']]);
  });

  it('passes over hyphens and possessives inside a phrase', () => {
    const words = ['people', "'s", 'army', '-', 'corps'];
    expect(table('people army corps').matchesAt(source(words), 0, 5)[0]?.endToken).toBe(5);
  });

  it('does not run over other punctuation or the limit', () => {
    expect(table('red cross').matchesAt(source(['red', ',', 'cross']), 0, 3)).toEqual([]);
    expect(table('red cross').matchesAt(source(['red', 'cross']), 0, 1)).toEqual([]);
  });

  it('finds any phrase that was entered', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const phrase = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), (phrases) => {
        const phraseTable = table(...phrases.map((words) => words.join(' ')));
        for (const words of phrases) {
          const found = phraseTable.matchesAt(source(words), 0, words.length);
          expect(found.some((match) => match.endToken === words.length)).toBe(true);
        }
      }),
    );
  });
});

describe('folding a word', () => {
  it.each([
    ['jae-myung', ['jae', 'myung']],
    ['u.s.', ['us']],
    ['côte', ['cote']],
    ["china's", ['china']],
    ["'s", []],
    ['-', []],
    [',', [',']],
    ['.', ['.']],
    ['łódź', ['lodz']],
  ])('makes %s into %j', (word, pieces) => {
    expect(foldWord(word)).toEqual(pieces);
  });
});
