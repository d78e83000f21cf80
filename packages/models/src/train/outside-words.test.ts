import { expect, test } from 'vitest';
import { joinWords } from './outside-words.ts';

test('keeps what text tells of a word beside what the dictionary says', () => {
  const text = new Map([
    ['pact', { cluster: 3, coarseCluster: 1, capitals: 1 }],
    ['oslo', { cluster: 9, coarseCluster: 2, capitals: 5 }],
  ]);
  const joined = joinWords(text, new Map(Object.entries({ pact: 1, accord: 5 })));
  expect(joined.get('pact')).toEqual({ cluster: 3, coarseCluster: 1, capitals: 1, dictionary: 1 });
  expect(joined.get('oslo')).toEqual({ cluster: 9, coarseCluster: 2, capitals: 5, dictionary: 0 });
  expect(joined.get('accord')).toEqual({ cluster: 0, coarseCluster: 0, capitals: 0, dictionary: 5 });
});
