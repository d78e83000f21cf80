import { describe, expect, it } from 'vitest';
import { englishConfidence } from '../languages/en/confidence.ts';
import { koreanConfidence } from '../languages/ko/confidence.ts';
import { chineseConfidence } from '../languages/zh/confidence.ts';
import { confidenceOf } from './event-confidence.ts';

describe('confidenceOf', () => {
  it('is the logistic of the weights of the cues, to two digits', () => {
    expect(confidenceOf(['firm', 'unheard'], { bias: 0.5, firm: 0.6, other: 5 })).toBe(0.75);
  });

  it('is never certain', () => {
    expect(confidenceOf(['firm'], { firm: 50 })).toBe(0.97);
    expect(confidenceOf(['loose'], { loose: -50 })).toBe(0.05);
  });
});

describe.each([
  ['English', englishConfidence],
  ['Korean', koreanConfidence],
  ['Chinese', chineseConfidence],
])('the %s table', (_, weights) => {
  const typical = ['type:CONSULT', 'strength:2', 'steps:2', 'clause:main', 'reciprocal'];

  it('trusts an event told between two parties in a main clause', () => {
    expect(confidenceOf(typical, weights)).toBeGreaterThan(0.7);
  });

  it('trusts one of several less', () => {
    expect(confidenceOf([...typical, 'several'], weights)).toBeLessThan(confidenceOf(typical, weights));
  });
});
