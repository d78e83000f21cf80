import { treeOf } from '@rapport/testkit';
import { expect, it } from 'vitest';
import { Discourse } from './discourse.ts';
import { homeStateOf } from './home-state.ts';
import type { Scene } from './scene.ts';

/** The state of a body named `words`, in a text of so many sentences that names these states. */
function homeOfBody(
  words: string,
  {
    sentences = 1,
    names = [] as string[],
    publisher = undefined as string | undefined,
    homeOf = undefined as ((doc: unknown, publisher: string | undefined) => string | null) | undefined,
  },
): string | null {
  const doc = treeOf(
    words
      .split(' ')
      .map((word) => `${word}/NOUN/0/dep`)
      .join(' '),
  );
  const grammar = { homeState: 'KOR', homeBodies: new Set(['ministry']), articles: new Set(['foreign']), homeOf };
  const scene = {
    doc: { lemma: (t: number) => doc.lemma(t), sentenceCount: sentences },
    grammar,
    publisherCountry: publisher,
  };
  const discourse = new Discourse(new Map([[0, new Set(names)]]));
  return homeStateOf(scene as unknown as Scene, discourse, { startToken: 0, endToken: doc.length });
}

it('is the press’s own for a body that names no state', () => {
  expect(homeOfBody('ministry', {})).toBe('KOR');
  expect(homeOfBody('ministry', { publisher: 'CHN' })).toBe('CHN');
  expect(homeOfBody('parliament', {})).toBeNull();
  expect(homeOfBody('foreign ministry', {})).toBeNull();
});

it('is not assumed in a longer text that never names that state', () => {
  expect(homeOfBody('ministry', { sentences: 20, names: ['GRC'] })).toBeNull();
  expect(homeOfBody('ministry', { sentences: 20, names: ['GRC', 'KOR'] })).toBe('KOR');
});

it('is what the language tells of a press that means another state’s bodies', () => {
  const homeOf = (_: unknown, publisher: string | undefined) => (publisher === 'HKG' ? 'CHN' : null);
  expect(told('HKG')).toBe('CHN');
  expect(told('USA')).toBeNull();
  expect(told(undefined)).toBeNull();

  function told(publisher: string | undefined): string | null {
    return homeOfBody('ministry', { publisher, homeOf });
  }
});
