// Verbs of the present beside a numbered day tell what is to come.

import { describe, expect, it } from 'vitest';
import { extractFrames } from '../../events/extract-frames.ts';
import { eventTablesOf } from '../../events/lexicon.case.ts';
import { buildLexicon } from '../../events/lexicon.ts';
import { analyseKorean } from './analyse.ts';
import { koreanFrameGrammar } from './events-grammar.ts';
import { TOOLS } from './testing.case.ts';

const GRAMMAR = koreanFrameGrammar(buildLexicon(eventTablesOf('ko'), 'events/ko', ''));

/** The verbs of a text that are told as to come. */
function planned(text: string): string[] {
  return extractFrames(analyseKorean(text, TOOLS), GRAMMAR)
    .filter(({ kind, modality }) => kind === 'verb' && modality.future)
    .map(({ lemma }) => lemma);
}

describe('a numbered day beside a verb of the present', () => {
  it.each([
    ['tells of the day to come', '대통령은 7일 장관을 만난다.', ['만나다']],
    [
      'counts for the verb that ends the sentence',
      '대통령은 7일 장관을 만나고 한국을 방문한다.',
      ['만나다', '방문하다'],
    ],
    ['counts in what is said', '외교부는 총리가 7일 한국을 방문한다고 밝혔다.', ['방문하다']],
    ['tells nothing of what is past', '대통령은 7일 장관을 만났다.', []],
    ['tells nothing of a verb joined to one that is past', '대통령은 7일 장관을 만나고 방문했다.', []],
    ['tells nothing of what is under way', '대통령은 7일 장관을 만나고 있다.', []],
    ['is needed', '대통령은 장관을 만난다.', []],
  ])('%s', (_, text, expected) => {
    expect(planned(text)).toEqual(expected);
  });
});
