// Filters of a chronology in the address.

import { expect, it } from 'vitest';
import { filtersOf, hasFilters, withFilter } from './filter-query.ts';

it('takes filters and passes over everything else', () => {
  expect(
    filtersOf({ field: 'economy', type: ['AGREE', 'AID'], since: '2016-01-01', until: 'soon', colour: 'red' }),
  ).toEqual({
    field: ['economy'],
    type: ['AGREE', 'AID'],
    since: '2016-01-01',
  });
});

it('changes one and takes out what is emptied', () => {
  const filters = withFilter({ order: 'oldest' }, 'field', ['economy']);
  expect(filters).toEqual({ order: 'oldest', field: ['economy'] });
  expect(withFilter(filters, 'field', [])).toEqual({ order: 'oldest' });
});

it('does not call an order a filter', () => {
  expect([hasFilters({ order: 'oldest' }), hasFilters({ text: 'visa' })]).toEqual([false, true]);
});
