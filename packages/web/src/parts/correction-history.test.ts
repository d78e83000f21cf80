// What people decided, in words.

import { beforeAll, expect, it } from 'vitest';
import { speak } from '../strings/catalogue.ts';
import { valueWords } from './correction-history.tsx';

beforeAll(() => speak('en'));

const of = (field: string, value: unknown): string => valueWords({ kind: 'set', field, value } as never);

it('says codes in words, in lists as well', () => {
  expect([
    of('event', ['AGREE']),
    of('status', 'planned'),
    of('actor', ['KOR', 'CHN']),
    of('date', '2026-01-05'),
  ]).toEqual(['agreement', 'planned', 'South Korea, China', '5 January 2026']);
});

it('leaves what is no code as it is', () => {
  expect([of('place', 'Beijing'), of('date', 'soon')]).toEqual(['Beijing', 'soon']);
});
