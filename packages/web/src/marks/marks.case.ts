// Made-up periods for tests of charts.

import type { IndexPeriod, RelationSeries, TurningPoint } from '@rapport/relations';

/** A month of the index. */
export function month(period: string, level: number, fields: Partial<IndexPeriod> = {}): IndexPeriod {
  return {
    period,
    start: `${period}-01`,
    events: 2,
    weight: 1.6,
    mean: level,
    balance: level,
    value: level,
    value_interval: [level - 1, level + 1],
    level,
    level_interval: [level - 1, level + 1],
    documents: { about_pair: 3, in_all: 9 },
    ...fields,
  };
}

const TURN: TurningPoint = {
  period: '2016-03',
  date: '2016-03-01',
  between: ['2016-02-01', '2016-03-31'],
  before: 2,
  after: -1,
  size: -3,
  size_sd: -2,
  p_value: 0.004,
  events: [
    { id: 'event_1', date: '2016-03-04', event_scale: -3.5, side: 'after', share: 0.4, text: 'China warned Seoul.' },
  ],
};

/** Six months with a fall in March, a month without a word, and one that was not read. */
export const SERIES: RelationSeries = {
  direction: 'KOR–CHN',
  acts: 'all',
  periods: [
    month('2016-01', 2),
    month('2016-02', 2.2),
    month('2016-03', -1),
    month('2016-04', -1.2, { silent: 'unreported', mean: null, weight: 0, documents: { about_pair: 0, in_all: 4 } }),
    month('2016-05', -1.2, { silent: 'unread', mean: null, weight: 0, documents: { about_pair: 0, in_all: 0 } }),
    month('2016-06', -1.5),
  ],
  turning_points: [TURN],
  phases: [phase('steady', '2016-01-01', '2016-02-29'), phase('freeze', '2016-03-01', '2016-06-30')],
};

function phase(name: 'steady' | 'freeze', start: string, end: string) {
  return { name, rule: `${name}: …`, start, end, balance: 0, level: 0, events: 6, reported_periods: 2, periods: 3 };
}
