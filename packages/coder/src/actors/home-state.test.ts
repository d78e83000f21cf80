import { treeOf } from '@rapport/testkit';
import { expect, it } from 'vitest';
import { Discourse } from './discourse.ts';
import { homeStateOf } from './home-state.ts';
import type { Scene } from './scene.ts';

/** The state of a body named `words`, in a text of so many sentences that names these states. */
function homeOf(
  words: string,
  { sentences = 1, names = [] as string[], publisher = undefined as string | undefined },
): string | null {
  const doc = treeOf(
    words
      .split(' ')
      .map((word) => `${word}/NOUN/0/dep`)
      .join(' '),
  );
  const grammar = { homeState: 'KOR', homeBodies: new Set(['ministry']), articles: new Set(['foreign']) };
  const scene = {
    doc: { lemma: (t: number) => doc.lemma(t), sentenceCount: sentences },
    grammar,
    publisherCountry: publisher,
  };
  const discourse = new Discourse(new Map([[0, new Set(names)]]));
  return homeStateOf(scene as unknown as Scene, discourse, { startToken: 0, endToken: doc.length });
}

it('is the press’s own for a body that names no state', () => {
  expect(homeOf('ministry', {})).toBe('KOR');
  expect(homeOf('ministry', { publisher: 'CHN' })).toBe('CHN');
  expect(homeOf('parliament', {})).toBeNull();
  expect(homeOf('foreign ministry', {})).toBeNull();
});

it('is not assumed in a longer text that never names that state', () => {
  expect(homeOf('ministry', { sentences: 20, names: ['GRC'] })).toBeNull();
  expect(homeOf('ministry', { sentences: 20, names: ['GRC', 'KOR'] })).toBe('KOR');
});
