import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepIds, type Membership, type Standing } from './keep-ids.ts';

const rename = (id: string, n: number): string => `${id}+${n}`;

function standing(eventOf: Record<string, string>, more: Partial<Standing> = {}): Standing {
  return { eventOf: new Map(Object.entries(eventOf)), outside: new Map(), taken: new Set(), ...more };
}

function events(...groups: string[]): Membership[] {
  return groups.map((letters) => ({ id: `new-${letters[0]}`, mention_ids: [...letters] }));
}

describe('keepIds', () => {
  it('gives new events the ids that the fold proposes', () => {
    expect(keepIds(events('ab', 'c'), standing({}), rename).ids).toEqual(['new-a', 'new-c']);
  });

  it('gives an old id to the event that holds most of its mentions', () => {
    const kept = keepIds(events('a', 'bc'), standing({ a: 'old', b: 'old', c: 'old' }), rename);
    expect(kept.ids).toEqual(['new-a', 'old']);
    expect(kept.heirs.size).toBe(0);
  });

  it('names the heir of an id that falls away', () => {
    const kept = keepIds(events('abc'), standing({ a: 'one', b: 'two', c: 'two' }), rename);
    expect(kept.ids).toEqual(['two']);
    expect([...kept.heirs]).toEqual([['one', 'two']]);
  });

  it('leaves an id to the mentions outside the fold when they are more', () => {
    const outside = new Map([['old', 2]]);
    const kept = keepIds(events('a'), standing({ a: 'old' }, { outside }), rename);
    expect(kept.ids).toEqual(['new-a']);
    expect(kept.heirs.size).toBe(0);
  });

  it('makes an id of its own for an event whose id is borne by another', () => {
    expect(keepIds(events('a'), standing({}, { taken: new Set(['new-a']) }), rename).ids).toEqual(['new-a+1']);
    const moved = standing({ a: 'new-b', b: 'x', c: 'x' });
    expect(keepIds(events('a', 'bc'), moved, rename).ids).toEqual(['new-b', 'x']);
  });

  it('never gives one id to two events, nor one of an event outside', () => {
    const letters = fc.constantFrom(...'abcdefgh');
    const groups = fc.uniqueArray(letters, { minLength: 1 }).chain((all) =>
      fc.array(fc.nat(3), { minLength: all.length, maxLength: all.length }).map((marks) => {
        const held = new Map<number, string[]>();
        all.forEach((letter, i) => {
          held.set(marks[i]!, [...(held.get(marks[i]!) ?? []), letter]);
        });
        return [...held.values()].map((group) => group.join(''));
      }),
    );
    const old = fc.dictionary(letters, fc.constantFrom('old-1', 'old-2', 'new-a', 'new-b'));
    fc.assert(
      fc.property(groups, old, fc.subarray(['new-c', 'new-d', 'old-2']), (folded, eventOf, taken) => {
        const members = new Set(folded.join(''));
        const here = Object.fromEntries(Object.entries(eventOf).filter(([mention]) => members.has(mention)));
        const known = standing(here, {
          taken: new Set(taken.filter((id) => !Object.values<string>(here).includes(id))),
        });
        const { ids, heirs } = keepIds(events(...folded), known, rename);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(known.taken.has(id)).toBe(false);
        for (const [gone, heir] of heirs) {
          expect(ids).not.toContain(gone);
          expect(ids).toContain(heir);
        }
      }),
    );
  });
});
