import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Doc } from '../doc/doc.ts';
import { UPOS } from '../doc/upos.ts';
import { hashNumber } from '../linear/hash.ts';
import { Kernel } from '../linear/kernel.ts';
import { WordTable } from '../tag/word-table.ts';
import { ATOMS, bucket, FIRST_PASS, type Guide, MAIN_PASS, ParserFeatures, place } from './parser-features.ts';
import type { ParserState } from './parser-state.ts';
import { LEFT, RIGHT, SHIFT } from './transitions.ts';

const RELATIONS = 5;
const COLUMNS = ['w', 't', 'p', 'c', 'k'] as const;
const kernel = new Kernel();
const words = new WordTable(new Map());
const main = new ParserFeatures(kernel, words, MAIN_PASS);
const first = new ParserFeatures(kernel, words, FIRST_PASS);

const count = (n: number): number => hashNumber(n, 7);

function docOf(tags: readonly number[]): Doc {
  const doc = new Doc('ab '.repeat(tags.length), [
    { paragraph: 0, tokens: tags.map((_, i) => [3 * i, 3 * i + 1 + (i % 2)] as const) },
  ]);
  tags.forEach((tag, t) => {
    doc.setTag(t, UPOS[tag]!, `X${tag}`);
  });
  return doc;
}

/** Heads to the right of each word, so that they make a tree; the last hangs on the root. */
function guideOf(steps: readonly number[]): Guide {
  const heads = Int32Array.from(steps, (step, i) => Math.min(steps.length, i + 1 + step));
  return { heads, relations: Uint8Array.from(steps, (step) => 1 + (step % (RELATIONS - 1))) };
}

/** The words that a node's name stands for, read off a state. */
function nodesOf(state: ParserState): Map<string, number> {
  const s = [1, 2, 3].map((down) => (state.depth >= down ? state.stack[state.depth - down]! : -1));
  const b = [0, 1, 2, 3].map((ahead) => (state.front + ahead <= state.size ? state.front + ahead : -1));
  const child = (of: number, lists: Int32Array): number => (of < 0 ? -1 : lists[of]!);
  const nodes = new Map<string, number>();
  s.forEach((word, i) => {
    nodes.set(`S${i}`, word);
    nodes.set(`S${i}l1`, child(word, state.left1));
    nodes.set(`S${i}l2`, child(word, state.left2));
    nodes.set(`S${i}r1`, child(word, state.right1));
    nodes.set(`S${i}r2`, child(word, state.right2));
  });
  b.forEach((word, i) => {
    nodes.set(`B${i}`, word);
  });
  nodes.set('B0l1', child(b[0]!, state.left1)).set('B0l2', child(b[0]!, state.left2));
  nodes.set('P0', state.front - 1);
  nodes.set('N0', s[0]! < 0 ? -1 : s[0]! + 1).set('Q0', s[0]! < 0 ? -1 : s[0]! - 1);
  return nodes;
}

/** What stands between stack and buffer, by name. */
function extrasOf(features: ParserFeatures, nodes: ReadonlyMap<string, number>): Map<string, number> {
  const { state } = features;
  const [s0, s1, b0] = ['S0', 'S1', 'B0'].map((name) => nodes.get(name)!) as [number, number, number];
  const number = (of: number, counts: Int32Array): number => count(of < 0 ? 9 : Math.min(6, counts[of]!));
  const set = (of: number, sets: Int32Array): number => (of < 0 ? 0 : sets[of]!);
  const between = (many: (from: number, to: number) => number): number =>
    count(s0 < 0 ? 12 : Math.min(3, many(s0 + 1, b0)));
  return new Map([
    ['S0vl', number(s0, state.leftCount)],
    ['S0vr', number(s0, state.rightCount)],
    ['S1vl', number(s1, state.leftCount)],
    ['S1vr', number(s1, state.rightCount)],
    ['B0vl', number(b0, state.leftCount)],
    ['S0sl', set(s0, state.leftSet)],
    ['S0sr', set(s0, state.rightSet)],
    ['S1sl', set(s1, state.leftSet)],
    ['S1sr', set(s1, state.rightSet)],
    ['B0sl', set(b0, state.leftSet)],
    ['d0', count(s0 < 0 ? 0 : bucket(b0 - s0))],
    ['d1', count(s1 < 0 ? 0 : bucket(s0 - s1))],
    ['verbs', between((from, to) => features.verbsIn(from, to))],
    ['commas', between((from, to) => features.pointsIn(from, to))],
    ['depth', count(Math.min(4, state.depth))],
  ]);
}

/** What the guide says, by name. */
function adviceOf({ size }: ParserState, nodes: ReadonlyMap<string, number>, guide: Guide): Map<string, number> {
  const [s0, s1, b0] = ['S0', 'S1', 'B0'].map((name) => nodes.get(name)!) as [number, number, number];
  const head = (of: number, a: number, b: number): number =>
    count(of < 0 || of >= size ? 0 : place(guide.heads[of]!, of, a, b, size));
  const relation = (of: number): number => count(of < 0 || of >= size ? 255 : guide.relations[of]!);
  const expects = s0 >= 0 && guide.heads.lastIndexOf(s0) >= b0;
  return new Map([
    ['gS0h', head(s0, b0, s1)],
    ['gS0l', relation(s0)],
    ['gS1h', head(s1, b0, s0)],
    ['gB0h', head(b0, s0, s1)],
    ['gB0l', relation(b0)],
    ['gS0r', count(expects ? (b0 < size && guide.heads[b0] === s0 ? 2 : 1) : 0)],
  ]);
}

function expectAtoms(features: ParserFeatures, guide: Guide | null): void {
  const { state } = features;
  const nodes = nodesOf(state);
  const others = extrasOf(features, nodes);
  for (const [name, value] of guide === null ? [] : adviceOf(state, nodes, guide)) others.set(name, value);
  features.look();
  ATOMS.forEach((name, i) => {
    if (guide === null && name.startsWith('g')) return;
    const node = nodes.get(name.slice(0, -1));
    const column = COLUMNS.indexOf(name.slice(-1) as (typeof COLUMNS)[number]);
    const ofNode = (word: number): number =>
      word < 0 ? 0 : column < 0 ? count(state.relations[word]!) : features.atom(word, column as 0 | 1 | 2 | 3 | 4);
    const expected = others.get(name) ?? ofNode(node!);
    expect([name, features.atoms[i]]).toEqual([name, expected]);
  });
}

const SENTENCES = fc.array(fc.tuple(fc.nat({ max: UPOS.length - 1 }), fc.nat({ max: 4 }), fc.nat({ max: 1000 })), {
  minLength: 1,
  maxLength: 12,
});

test('what the kernel reads in a state is what stands there', () => {
  fc.assert(
    fc.property(SENTENCES, fc.boolean(), (sentence, isGuided) => {
      const features = isGuided ? main : first;
      const guide = isGuided ? guideOf(sentence.map(([, step]) => step)) : null;
      features.begin(docOf(sentence.map(([tag]) => tag)), 0, sentence.length, guide);
      const { state } = features;
      for (let step = 0; !state.isFinal; step++) {
        expectAtoms(features, guide);
        const allowed = [SHIFT, LEFT, RIGHT].filter(
          (kind) => (kind === SHIFT || state.depth > 0) && state.allows(kind),
        );
        const chance = sentence[step % sentence.length]![2];
        state.apply(allowed[chance % allowed.length]!, 1 + (chance % (RELATIONS - 1)));
      }
    }),
  );
});
