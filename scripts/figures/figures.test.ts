// Figures in the documents are those that the programs give, and those that take long are listed with their command.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeWords, tableUnder } from '../house/markdown.ts';
import { ROOT } from '../house/run-check.ts';
import { filesUnder, readText } from '../house/source-tree.ts';
import { staleFigures, textFigures, withFigure } from './text-figures.ts';

const PAGE = 'docs/figures.md';
const BENCH = /\b(?:bench|scripts)\/[a-z-]+\.ts/g;

describe('figures in the documents', () => {
  it('are as their programs count them', () => {
    expect(staleFigures(ROOT, textFigures(ROOT))).toEqual([]);
  });

  it('that are measured stand in docs/figures.md with a command that is there, and a day', () => {
    for (const [what, , command, measured] of tableUnder(readText(ROOT, PAGE), 'Measured')) {
      expect([what, codeWords(command!).length > 0]).toEqual([what, true]);
      for (const [path] of command!.matchAll(BENCH)) expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
      expect([what, measured]).toEqual([what, expect.stringMatching(/^\d{1,2} \p{L}+ \d{4}$/u)]);
    }
  });

  it('that a bench makes are all among them', () => {
    const documents = ['README.md', 'MODELS.md', ...filesUnder(ROOT, 'docs', ['.md'])].filter((path) => path !== PAGE);
    const named = documents.flatMap((path) => readText(ROOT, path).match(/\bbench\/[a-z-]+\.ts/g) ?? []);
    const listed = readText(ROOT, PAGE);
    expect([...new Set(named)].filter((path) => !listed.includes(path))).toEqual([]);
  });
});

describe('withFigure', () => {
  const figure = { path: 'a.md', words: /has ([\d,]+) lines and/, value: '1,250' };

  it('puts the figure in its place and leaves the rest', () => {
    expect(withFigure('It is 12 and has 12 lines and more: 12.', figure)).toBe(
      'It is 12 and has 1,250 lines and more: 12.',
    );
  });

  it('fails where the words are gone', () => {
    expect(() => withFigure('It holds 12 lines.', figure)).toThrow('a.md has no words like');
  });
});
