import { describe, expect, it } from 'vitest';
import { questionIn, sampleIn } from './poll-details.ts';

describe('sampleIn', () => {
  it.each([
    ['A poll of 1,007 adults found that 71 percent distrust China.', 1007],
    ['The institute surveyed about 1,500 people in May.', 1500],
    ['Of 2,011 Japanese respondents, 84 percent felt no affinity.', 2011],
    ['전국 성인 1,002명을 대상으로 한 조사에서 71%가 답했다.', 1002],
    ['对1500名受访者的调查显示，六成表示担忧。', 1500],
  ])('reads the number of people asked in “%s”', (text, sample) => {
    expect(sampleIn(text)).toBe(sample);
  });

  it.each([
    '71 percent of South Koreans distrust China.',
    'The poll found 71 percent opposed.',
    'Three people were polled.',
  ])('finds none in “%s”', (text) => {
    expect(sampleIn(text)).toBeUndefined();
  });
});

describe('questionIn', () => {
  it('takes the question where it is quoted', () => {
    expect(questionIn('Asked “Do you trust your neighbour?”, half said yes.')).toBe('Do you trust your neighbour?');
    expect(questionIn('Asked whether they trust their neighbour, half said yes.')).toBeUndefined();
  });
});
