// One concept in every language, and no concept for what only begins like its word.

import { describe, expect, it } from 'vitest';
import { conceptsOf } from './concepts.ts';
import { GLOSSARY } from './glossary.ts';
import { contentWords } from './words.ts';

const concepts = (text: string): string[] => [...conceptsOf(text, contentWords(text))].sort();

describe('concepts', () => {
  it.each([
    ['visa', 'Visas for tourists were suspended.', '단기 비자 발급을 중단했다.', '暂停发放短期签证。', '暫停簽證。'],
    [
      'memorandum',
      'They signed fourteen memorandums.',
      '양해각서 14건을 체결했다.',
      '签署14份备忘录。',
      '簽署備忘錄。',
    ],
    ['missile', 'A missile fell into the sea.', '미사일을 발사했다.', '发射导弹。', '發射飛彈。'],
    ['semiconductor', 'Exports of chips', '반도체 수출', '芯片出口', '半導體出口'],
  ])('%s is one in every language and script', (concept, ...texts) => {
    for (const text of texts) expect(concepts(text)).toContain(concept);
  });

  it('are of whole words: a peninsula is no semiconductor', () => {
    expect(concepts('한반도의 평화')).toEqual([]);
    expect(concepts('The two presidents met.')).toEqual([]);
  });

  it('have a line each, in three languages, with words that can be compared', () => {
    const names = GLOSSARY.map((line) => line.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
    for (const line of GLOSSARY) {
      const parts = line.split('|').map((part) => part.trim().split(' '));
      expect(parts, line).toHaveLength(3);
      expect(
        parts[0]!.some((word) => contentWords(word).size > 0),
        line,
      ).toBe(true);
      for (const word of parts.slice(1).flat()) expect(word.length, line).toBeGreaterThanOrEqual(2);
    }
  });

  it('share no word of theirs with one another', () => {
    const words = GLOSSARY.flatMap((line) => [...new Set(line.split(/[\s|]+/))]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
