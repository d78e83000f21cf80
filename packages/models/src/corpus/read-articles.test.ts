import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from './read-articles.ts';

const FOLDER = fileURLToPath(new URL('../../../../corpus/en-articles/', import.meta.url));
const HEAD = '## 1994-06-03 Peru helps || 1 PER Peru ; 2 CHL Chile';
const FIRST = '[x1,a Peru] {sent} tents to [x2,r Chile]. || AID PER>CHL disasters other occurred';
const SECOND = '[x1 It] thinks well of [x2 its neighbour]. || - mood';

describe('readArticles', () => {
  it('joins the phrases of a chain over sentences', () => {
    const [article] = readArticles('t', [HEAD, FIRST, SECOND].join('\n'));
    expect(article).toMatchObject({
      id: 't:1',
      published: '1994-06-03',
      title: 'Peru helps',
      chains: [
        { number: 1, code: 'PER', name: 'Peru' },
        { number: 2, code: 'CHL', name: 'Chile' },
      ],
    });
    const phrases = article?.sentences.flatMap((s) =>
      s.marks.filter((m) => m.role === 'chain' && m.number === 2).map((m) => s.text.slice(...m.span)),
    );
    expect(phrases).toEqual(['Chile', 'its neighbour']);
  });

  it.each([
    ['a chain of one phrase', [HEAD, FIRST], 'line 1: chain 1'],
    ['a chain that the head does not name', [HEAD, FIRST, SECOND.replace('x2', 'x3')], 'line 3: a mark (chain)'],
    ['a head without a day', ['## Peru helps || 1 PER Peru'], 'line 1: a head'],
    ['a chain without a name', ['## 1994-06-03 Peru || 1 PER'], 'line 1: `1 PER`'],
    ['a sentence before any head', [FIRST], 'line 1: a sentence before'],
  ])('refuses %s', (_what, lines, message) => {
    expect(() => readArticles('t', lines.join('\n'))).toThrow(message);
  });

  it('fails only with its own error', () => {
    const pieces = fc.constantFrom('\n', HEAD, FIRST, SECOND, '## ', '[x1 ', ']', ' || ', '1 PER Peru', ' ; ', '- x');
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (content) => {
        try {
          readArticles('t', content);
        } catch (error) {
          expect(error).toBeInstanceOf(RapportError);
        }
      }),
    );
  });

  it('reads every article of the corpus, each of six to fourteen sentences', () => {
    const articles = readdirSync(FOLDER).flatMap((file) =>
      readArticles(file.replace('.txt', ''), readFileSync(FOLDER + file, 'utf8')),
    );
    const lengths = articles.map((article) => article.sentences.length);
    expect(articles.length).toBeGreaterThanOrEqual(25);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(14);
  });
});
