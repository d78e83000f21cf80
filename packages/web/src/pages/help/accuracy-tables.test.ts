// Scores by kind of act, wherever a card has them.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accuracyTables } from './accuracy-tables.ts';

it('are found under any heading, the most supported first', () => {
  const card = {
    coder: 'rapport 0.1.0',
    events: {
      en: {
        f1: 0.76,
        per_type: {
          AGREE: { precision: 0.8, recall: 0.7, f1: 0.75, support: 40 },
          CONSULT: { precision: 0.9, recall: 0.8, f1: 0.85, support: 90 },
        },
      },
    },
    relations: { AID: 0.6 },
  };
  expect(accuracyTables(card)).toEqual([
    {
      path: ['events', 'en', 'per_type'],
      rows: [
        { type: 'CONSULT', precision: 0.9, recall: 0.8, f1: 0.85, support: 90 },
        { type: 'AGREE', precision: 0.8, recall: 0.7, f1: 0.75, support: 40 },
      ],
    },
    { path: ['relations'], rows: [{ type: 'AID', precision: null, recall: null, f1: 0.6, support: null }] },
  ]);
});

it('are none in a card that has none, whatever it holds', () => {
  expect(accuracyTables({ AGREE: { name: 'agreement' }, n: 3 })).toEqual([]);
  fc.assert(fc.property(fc.jsonValue(), (card) => Array.isArray(accuracyTables(card))));
});
