import { describe, expect, it } from 'vitest';
import { relationKinds, TreeFacts } from './tree-facts.ts';

const NAMES = ['', 'det', 'nsubj', 'nsubj:pass', 'obj', 'obl:agent', 'root'];
const KINDS = relationKinds(NAMES);

/** A tree of heads (the word count for the root) and relation names. */
function treeOf(heads: readonly number[], relations: readonly string[]): TreeFacts {
  const tree = new TreeFacts(KINDS);
  const numbers = relations.map((name) => NAMES.indexOf(name));
  tree.take(heads.length, Int32Array.from(heads), Uint8Array.from(numbers));
  return tree;
}

describe('relationKinds', () => {
  it('knows a subtype by itself or by what it is a subtype of', () => {
    const [, det, nsubj, passive, , agent] = [...KINDS.bits];
    expect(passive).not.toBe(nsubj);
    expect(new Set([det, nsubj, passive, agent]).size).toBe(4);
    expect(KINDS.inFrame).toEqual([false, false, true, true, true, true, false]);
    expect(KINDS.isCore).toEqual([false, false, true, true, true, false, true]);
  });
});

describe('TreeFacts', () => {
  // The envoy met an official: det, nsubj, root, det, obj.
  const clause = treeOf([1, 2, 5, 4, 2], ['det', 'nsubj', 'root', 'det', 'obj']);

  it('finds children, siblings and the ends of phrases', () => {
    expect([...clause.firstChild.subarray(0, 6)]).toEqual([-1, 0, 1, -1, 3, 2]);
    expect([...clause.lastChild.subarray(0, 6)]).toEqual([-1, 0, 4, -1, 3, 2]);
    expect([...clause.counts.subarray(0, 6)]).toEqual([0, 1, 2, 0, 1, 1]);
    expect([...clause.starts.subarray(0, 6)]).toEqual([0, 0, 0, 3, 3, 0]);
    expect([...clause.ends.subarray(0, 6)]).toEqual([0, 1, 4, 3, 4, 5]);
    const list = treeOf([3, 3, 3, 4], ['det', 'det', 'nsubj', 'root']);
    expect([...list.siblings.subarray(0, 4)]).toEqual([-1, 0, 1, -1]);
  });

  it('tells frames apart by relations and sides, and leaves out what is no part of the clause', () => {
    const other = treeOf([1, 2, 5, 4, 2], ['det', 'obj', 'root', 'det', 'obj']);
    expect(other.frames[2]).not.toBe(clause.frames[2]);
    expect(clause.frames[1]).toBe(0);
    expect(clause.orders[1]).not.toBe(0);
  });

  it('notes a second subject', () => {
    const twice = treeOf([2, 2, 3], ['nsubj', 'nsubj', 'root']);
    const once = treeOf([2, 2, 3], ['nsubj', 'det', 'root']);
    const without = (set: number): number => set & 0xff;
    expect(twice.sets[2]).not.toBe(once.sets[2]! & ~(1 << KINDS.bits[1]!));
    expect(without(twice.sets[2]!)).toBe(without(once.sets[2]!));
  });

  it('forgets the tree before it', () => {
    const tree = treeOf([1, 2, 5, 4, 2], ['det', 'nsubj', 'root', 'det', 'obj']);
    tree.take(1, Int32Array.of(1), Uint8Array.of(6));
    expect([tree.firstChild[0], tree.counts[0], tree.sets[0], tree.ends[0]]).toEqual([-1, 0, 0, 0]);
  });
});
