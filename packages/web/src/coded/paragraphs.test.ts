// Paragraphs with their marks and notes; captions apart.

import type { CodedRecord } from '@rapport/record';
import { expect, it } from 'vitest';
import { captionOf, paragraphsOf } from './paragraphs.ts';

const TEXT = 'Lee met Xi on Monday.\n\nThey had never met before. Trade grew.';

const RECORD = {
  id: 'a',
  language: 'en',
  events: [
    {
      id: 'ev_1',
      text_info: { sequence: 0, start: 0, end: 21 },
      evidence: { trigger: [[4, 7]], actor: [[0, 3]], recipient: [[8, 10]], date: [14, 20] },
    },
    {
      id: 'ev_2',
      text_info: { sequence: 0, start: 0, end: 8, caption: 0 },
      evidence: { trigger: [[4, 8]], actor: [], recipient: [] },
    },
  ],
  quotes: [],
  pledges: [],
  attitudes: [],
  skipped: [
    { text: 'They had never met before.', text_info: { sequence: 1, start: 23, end: 49 }, reason: 'historical' },
  ],
} as unknown as CodedRecord;

it('keeps each paragraph with its offsets, its marks and the notes beside it', () => {
  const paragraphs = paragraphsOf(TEXT, RECORD);
  expect(paragraphs.map(({ start, text }) => TEXT.slice(start, start + text.length))).toEqual([
    'Lee met Xi on Monday.',
    'They had never met before. Trade grew.',
  ]);
  expect(paragraphs.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['ev_1'], []]);
  expect(paragraphs[0]!.marks.map(({ kind }) => kind)).toEqual(['trigger', 'who', 'who', 'when']);
  expect(paragraphs[1]!.marks).toEqual([{ span: [23, 49], kind: 'skipped' }]);
});

it('counts offsets of a caption in the caption', () => {
  expect(captionOf('Lee waves', 0, RECORD)).toMatchObject({
    start: 0,
    notes: [{ id: 'ev_2' }],
    marks: [{ span: [4, 8] }],
  });
});
