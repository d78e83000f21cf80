import { describe, expect, it } from 'vitest';
import { BACK, FORTH, sidesOf } from './direction.ts';
import { event } from './index-event.case.ts';

const between = (actor: string[], recipient: string[], reciprocal = false): number =>
  sidesOf(event('2026-01-05', 1, { actor, recipient, reciprocal }), ['KOR', 'CHN']);

describe('sidesOf', () => {
  it('follows the act from actor to recipient', () => {
    expect(between(['KOR'], ['CHN'])).toBe(FORTH);
    expect(between(['CHN', 'RUS'], ['JPN', 'KOR'])).toBe(BACK);
  });

  it('has the parties of a reciprocal event act towards each other', () => {
    expect(between(['KOR', 'CHN', 'JPN'], [], true)).toBe(FORTH | BACK);
    expect(between(['KOR', 'JPN'], [], true)).toBe(0);
  });

  it('leaves out what two do together to a third or to nobody, and what a third does to both', () => {
    expect(between(['KOR', 'CHN'], ['PRK'])).toBe(0);
    expect(between(['KOR', 'CHN'], [])).toBe(0);
    expect(between(['USA'], ['KOR', 'CHN'])).toBe(0);
  });
});
