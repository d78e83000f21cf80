import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentId } from './content-id.ts';

describe('contentId', () => {
  it('gives the same id for the same parts', () => {
    expect(contentId('ev', ['doc', 3, 'CONSULT'])).toBe(contentId('ev', ['doc', 3, 'CONSULT']));
  });

  it('tells parts apart by their borders', () => {
    expect(contentId('ev', ['ab', 'c'])).not.toBe(contentId('ev', ['a', 'bc']));
  });

  it('has a fixed shape', () => {
    fc.assert(fc.property(fc.array(fc.string()), (parts) => /^q_[0-9a-z]{13}$/.test(contentId('q', parts))));
  });

  it('does not collide on a hundred thousand near-equal inputs', () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, i) => contentId('ev', ['document', i])));
    expect(ids.size).toBe(100_000);
  });
});
