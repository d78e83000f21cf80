// The card of scores as a table.

import { expect, it } from 'vitest';
import { scoreTable } from './accuracy-tables.ts';

const CARD = {
  languages: {
    en: {
      events: { items: 462, figures: { type_f1: 0.45 }, classes: { CONSULT: 0.52, AGREE: 0.62 } },
      relations: { items: 496, classes: { CONSULT: 0.81 } },
    },
    zh: { events: { items: 47, figures: {}, classes: { AID: 1 } } },
  },
};

it('has a column for each task of a language, and a row for each type that has a figure', () => {
  const { columns, rows } = scoreTable(CARD);
  expect(columns.map(({ language, task, items }) => [language, task, items])).toEqual([
    ['en', 'events', 462],
    ['en', 'relations', 496],
    ['zh', 'events', 47],
  ]);
  expect(rows).toEqual([
    { type: 'AGREE', scores: [0.62, null, null] },
    { type: 'CONSULT', scores: [0.52, 0.81, null] },
    { type: 'AID', scores: [null, null, 1] },
  ]);
});

it('is empty where there are no figures', () => {
  expect(scoreTable({})).toEqual({ columns: [], rows: [] });
});
