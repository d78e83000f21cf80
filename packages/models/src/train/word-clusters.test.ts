import { expect, test } from 'vitest';
import { clusterWords } from './word-clusters.ts';

test('puts words of like surroundings together', () => {
  const sentences = ['norway', 'chile', 'kenya'].flatMap((name) =>
    ['signs', 'breaks'].flatMap((verb) => Array.from({ length: 5 }, () => ['today', name, verb, 'pacts'])),
  );
  const classes = clusterWords(sentences, { classes: 4, rounds: 10, minCount: 2 });
  expect(classes.get('chile')).toBe(classes.get('norway'));
  expect(classes.get('kenya')).toBe(classes.get('norway'));
  expect(classes.get('signs')).toBe(classes.get('breaks'));
  expect(classes.get('signs')).not.toBe(classes.get('norway'));
});
