import { contentId } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { UniqueIds } from './unique-ids.ts';

describe('ids of a record', () => {
  it('are those of the content, each given once', () => {
    const ids = new UniqueIds();
    const given = [ids.of('ev', ['a', 1]), ids.of('ev', ['a', 1]), ids.of('ev', ['a', 1]), ids.of('ev', ['b', 1])];
    expect(given[0]).toBe(contentId('ev', ['a', 1]));
    expect(new Set(given).size).toBe(4);
  });

  it('are the same in another run', () => {
    const run = () => {
      const ids = new UniqueIds();
      return [ids.of('ev', ['a']), ids.of('ev', ['a'])];
    };
    expect(run()).toEqual(run());
  });
});
