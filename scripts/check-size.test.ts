// The size check measures files, functions and lists, and leaves documentation comments out.

import { describe, expect, it } from 'vitest';
import { checkSize } from './check-size.ts';
import { madeTree } from './house/made-tree.case.ts';

const PATH = 'packages/made/src/a.ts';
const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
const list = (count: number): string => Array.from({ length: count }, (_, i) => i).join(', ');
const ofLength = (count: number, name = 'f'): string => `function ${name}() {\n${lines(count - 2, '  g();')}}\n`;

describe('checkSize', () => {
  it.each([
    ['a file of 400 lines', lines(400, 'g();')],
    ['a long documentation comment', `/**\n${lines(500, ' * why')} */\nexport const a = 1;\n`],
    ['a function of 60 lines', ofLength(60)],
    ['a list of 100', `export const a = [${list(100)}];\n`],
  ])('passes %s', (_name, text) => {
    expect(checkSize(madeTree({ [PATH]: text }))).toEqual([]);
  });

  it.each([
    ['a file of 401 lines', lines(401, 'g();'), '401 lines, at most 400'],
    ['a function of 61 lines', ofLength(61), 'a function of 61 lines'],
    ['a method of 61 lines', `class A {\n  f() {\n${lines(59, '    g();')}  }\n}\n`, 'a function of 61 lines'],
    ['a list of 101', `export const a = [${list(101)}];\n`, 'a literal of 101 entries'],
    [
      'a list written as words',
      `export const a = '${lines(101, 'w').replaceAll('\n', ' ').trim()}'.split(' ');\n`,
      '101',
    ],
  ])('finds %s', (_name, text, words) => {
    expect(checkSize(madeTree({ [PATH]: text })).join('\n')).toContain(words);
  });

  it('finds a package where one function in ten is long', () => {
    const text = Array.from({ length: 20 }, (_, i) => ofLength(i < 17 ? 3 : 45, `f${i}`));
    const files = Object.fromEntries(text.map((body, i) => [`packages/made/src/f${i}.ts`, body]));
    expect(checkSize(madeTree(files))).toEqual([
      expect.stringContaining('one function in ten is longer than 45 lines'),
    ]);
  });
});
