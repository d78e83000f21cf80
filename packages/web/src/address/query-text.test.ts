// An address reads back as what was written into it.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listOf, oneOf, readQuery, writeQuery } from './query-text.ts';

const text = fc.string({ minLength: 1, maxLength: 12 });

it('comes back as it was written', () => {
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 4 }))), (query) => {
      expect(readQuery(writeQuery(query))).toEqual({ ...query });
    }),
  );
});

it('leaves out what is empty, and writes lists as a name given several times', () => {
  expect(writeQuery({ field: ['economy', 'culture'], text: '', since: undefined })).toBe(
    '?field=economy&field=culture',
  );
  expect(writeQuery({})).toBe('');
});

it('takes one value or all', () => {
  expect([oneOf(['a', 'b']), oneOf('a'), oneOf(''), oneOf(undefined)]).toEqual(['a', 'a', undefined, undefined]);
  expect([listOf('a'), listOf(['a', 'b']), listOf(undefined)]).toEqual([['a'], ['a', 'b'], undefined]);
});
