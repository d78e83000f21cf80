// Gold files as they come: every form, and what is wrong with a row.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from './gold-item.ts';
import { readAnswers } from './read-answers.ts';
import { type GoldRow, readGold } from './read-gold.ts';

const rows = (...fields: readonly Record<string, unknown>[]): GoldRow[] =>
  fields.map((row, index) => ({ line: index + 1, fields: row }));

describe('readGold', () => {
  it.each([
    ['events', { id: '1', text: 'They met.', events: [] }],
    ['relations', { uid: '1', marked_sentence: '<s>A</s> met <t>B</t>.', gold_root: 'CONSULT' }],
    ['relations', { id: '1', text: 'A met B.', spans: { actor: [0, 1] }, relation: { event: 'CONSULT' } }],
    ['roles', { id: '1', tokens: ['A', 'met'], text: 'A met', source_spans: [[0, 1]], target_spans: [] }],
    ['actors', { id: '1', actor_text: 'Seoul', context: '', expected: { country: 'KOR' } }],
    ['quotes', { id: '1', quote_text: 'No.', sentence: '"No," A said.', speaker: 'A' }],
    ['events', { event: ['CONSULT'], actor: [{ code: 'KOR' }], recipient: [], text: 'They met.' }],
  ])('knows %s by their fields', (task, row) => {
    const gold = readGold(rows(row), 'gold.jsonl');
    expect([gold.task, gold.items.length]).toEqual([task, 1]);
  });

  it('takes the marks out of a sentence and keeps where they stood', () => {
    const [item] = readGold(
      rows({ marked_sentence: '<t>Oslo</t> was told by <s>Rome</s>.', gold_root: 'REQUEST' }),
      'g',
    ).items;
    const document = documentOf(item!, 'en');
    expect(document).toEqual({
      id: '0',
      text: 'Oslo was told by Rome.',
      language: 'en',
      spans: { actor: [17, 21], recipient: [0, 4] },
    });
  });

  it('gathers PLOVER lines by their sentence', () => {
    const line = (event: string, text: string) => ({ id: `${event}1`, event: [event], actor: ['KOR'], text });
    const gold = readGold(rows(line('AGREE', 'One.'), line('AID', 'Two.'), line('CONSULT', 'One.')), 'g');
    expect(gold.items.map((item) => item.task === 'events' && item.events.map(({ type }) => type))).toEqual([
      ['AGREE', 'CONSULT'],
      ['AID'],
    ]);
    expect([...readAnswers(rows(line('AID', 'Two.')), 'p').keys()]).toEqual([gold.items[1]!.id]);
  });

  it('reads actors and sources, tenses and statuses, and leaves out what is not told as news', () => {
    const events = [
      { type: 'accuse', source: ['USAGOV'], target: [{ code: 'CHN' }], tense: 'past' },
      { event: ['AID', 'AGREE'], actor: [{ country: 'KOR' }, '---'], recipient: [], status: 'planned' },
      { type: 'AID', source: ['KOR'], negated: true },
      { type: 'AID', source: ['KOR'], tense: 'historical' },
    ];
    const [item] = readGold(rows({ id: 1, text: 'x', events }), 'g').items;
    expect(item).toMatchObject({
      id: '1',
      events: [
        { type: 'accuse', actor: new Set(['USA']), recipient: new Set(['CHN']), status: 'occurred' },
        { type: 'AID', actor: new Set(['KOR']), status: 'planned' },
        { type: 'AGREE' },
      ],
    });
  });

  it('passes over rows that hold nothing to measure', () => {
    const quote = { speaker: 'A', quote_text: null };
    const gold = readGold(rows({ ...quote, id: 1 }, { id: 2, speaker: 'A', quote_text: 'No.', sentence: 'x' }), 'g');
    expect([gold.items.length, gold.passedOver]).toEqual([1, 1]);
  });

  it.each([
    ['an empty file', rows(), { source: 'g' }, 'the gold holds no rows'],
    ['a row of no form', rows({ id: 1 }), { source: 'g', line: 1 }, 'of no form that is measured'],
    ['mixed rows', rows({ id: 1, events: [] }, { id: 2 }), { line: 2 }, 'not of the form of the rows before it'],
    ['an id twice', rows({ id: 'a', events: [] }, { id: 'a', events: [] }), { line: 2 }, 'already stands on line 1'],
    ['a relation without a type', rows({ spans: {}, relation: {} }), { line: 1 }, 'names no type'],
  ])('refuses %s', (_name, given, place, words) => {
    expect(() => readGold(given, 'g')).toThrow(
      expect.objectContaining({ ...place, message: expect.stringContaining(words) }),
    );
  });

  it('answers any JSON with items or a clear error', () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        'id',
        'events',
        'event',
        'text',
        'actor',
        'tokens',
        'source_spans',
        'spans',
        'relation',
        'expected',
        'actor_text',
        'quote_text',
        'speaker',
        'accept',
        'gold_root',
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 3 }), (given) => {
        try {
          readGold(rows(...given), 'g');
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'E_INPUT' });
        }
      }),
    );
  });
});

describe('readAnswers', () => {
  it('refuses a row without an id', () => {
    expect(() => readAnswers(rows({ events: [] }), 'p')).toThrow('the row has no id');
  });
});
