// Each task's card on gold of a few rows, with what counts as right.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { evaluate, partsBy } from './evaluate.ts';
import { type Answers, readAnswers } from './gold/read-answers.ts';
import { type Gold, readGold } from './gold/read-gold.ts';
import { isSameName } from './tasks/same-name.ts';

type Row = Readonly<Record<string, unknown>>;

const rows = (fields: readonly Row[]) => fields.map((row, index) => ({ line: index + 1, fields: row }));
const goldOf = (...fields: readonly Row[]): Gold => readGold(rows(fields), 'gold');
const answersOf = (...fields: readonly Row[]): Answers => readAnswers(rows(fields), 'answers');

function cardOf(gold: Gold, answers: Answers, fold = true) {
  return evaluate(gold.task, gold.items, answers, { fold });
}

/** A sentence with events written `TYPE ACTOR>RECIPIENT`, or `TYPE A=B` where they are mutual. */
function sentence(id: string, events: readonly string[], more: Row = {}): Row {
  return { id, text: `Sentence ${id}.`, events: events.map(eventOf), ...more };
}

function eventOf(short: string): Row {
  const [type, parties = ''] = short.split(' ');
  const mutual = parties.includes('=');
  const [actor = '', recipient = ''] = mutual ? [parties.replace('=', '+'), ''] : parties.split('>');
  const codes = (list: string) => list.split('+').filter((code) => code !== '' && code !== '-');
  return { event: [type], actor: codes(actor), recipient: codes(recipient), reciprocal: mutual };
}

describe('events', () => {
  it.each([
    ['the same', 'AID KOR>PRK', 'AID KOR>PRK', 1],
    ['another recipient', 'AID KOR>PRK', 'AID KOR>CHN', 0],
    ['sides turned', 'AID KOR>PRK', 'AID PRK>KOR', 0],
    ['no recipient in the gold', 'PROTEST KOR>-', 'PROTEST KOR>JPN', 1],
    ['a missing recipient', 'PROTEST KOR>JPN', 'PROTEST KOR>-', 0],
    ['mutual, told from one side', 'CONSULT KOR=CHN', 'CONSULT CHN>KOR', 1],
    ['mutual, one side short', 'CONSULT KOR=CHN', 'CONSULT KOR>-', 0],
  ])('dyad of %s', (_name, gold, predicted, right) => {
    const card = cardOf(goldOf(sentence('a', [gold])), answersOf(sentence('a', [predicted])));
    expect([card.figures.type_f1, card.figures.dyad_f1]).toEqual([1, right]);
  });

  it('counts false alarms over sentences without an event alone', () => {
    const gold = goldOf(sentence('a', []), sentence('b', []), sentence('c', ['AID KOR>PRK']));
    const card = cardOf(gold, answersOf(sentence('a', ['AID KOR>PRK']), sentence('b', []), sentence('c', [])));
    expect(card.figures).toMatchObject({ false_alarm_rate: 0.5, type_f1: 0, detect_recall: 0 });
    expect(card.mistakes.map(({ id, gold: right, predicted }) => [id, right, predicted])).toEqual([
      ['a', null, 'AID KOR>PRK'],
      ['c', 'AID KOR>PRK', null],
    ]);
  });

  it('folds CONCEDE and RETREAT unless told not to', () => {
    const gold = goldOf(sentence('a', ['CONCEDE KOR>JPN']));
    const answers = answersOf(sentence('a', ['RETREAT KOR>JPN']));
    expect([cardOf(gold, answers).figures.dyad_f1, cardOf(gold, answers, false).figures.dyad_f1]).toEqual([1, 0]);
    expect(cardOf(gold, answers, false).confusion).toEqual([{ gold: 'CONCEDE', predicted: 'RETREAT', count: 1 }]);
  });

  it('takes the right answer nearest to the prediction, and events told in passing as neither wanted nor wrong', () => {
    const accept = [[eventOf('AGREE KOR>CHN')], []];
    const unsure = goldOf(sentence('a', ['SUPPORT KOR>CHN'], { accept }));
    expect(cardOf(unsure, answersOf(sentence('a', ['AGREE KOR>CHN']))).figures.type_f1).toBe(1);
    expect(cardOf(unsure, answersOf(sentence('a', []))).counts.gold_events).toBe(0);
    const passing = goldOf({ id: 'a', text: 'x', events: [{ ...eventOf('COERCE JPN>CHN'), secondary: true }] });
    const told = answersOf(sentence('a', ['COERCE JPN>CHN']));
    expect(cardOf(passing, told).counts).toMatchObject({ gold_events: 0, predicted_events: 0 });
    expect(cardOf(passing, answersOf(sentence('a', ['AID JPN>CHN']))).figures.false_alarm_rate).toBe(1);
  });

  it('compares attributes where the gold has them, and asks how sure the coder was', () => {
    const gold = goldOf({
      id: 'a',
      text: 'x',
      events: [
        { ...eventOf('CONSULT KOR>CHN'), field: 'diplomacy', tense: 'past', mode: 'visit', context: ['b', 'a'] },
      ],
    });
    const answers = answersOf({
      id: 'a',
      events: [
        {
          ...eventOf('CONSULT KOR>CHN'),
          field: 'economy',
          status: 'occurred',
          mode: ['visit', 'phone'],
          context: ['a', 'b'],
          confidence: 0.8,
        },
      ],
    });
    const card = cardOf(gold, answers);
    expect(card.figures).toMatchObject({ field: 0, status: 1, context: 1 });
    expect(card.calibration).toMatchObject({ predictions: 1, ece: expect.closeTo(0.2) });
  });

  it('counts an item without an answer as empty and says so', () => {
    const card = cardOf(goldOf(sentence('a', ['AID KOR>PRK'])), answersOf());
    expect([card.unanswered, card.figures.type_recall]).toEqual([1, 0]);
  });

  it('finds every event of its own gold', () => {
    const events = fc.array(fc.constantFrom('AID KOR>PRK', 'CONSULT KOR=CHN', 'PROTEST KOR>-', 'AID KOR>CHN'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(events, (told) => {
        const { figures } = cardOf(goldOf(sentence('a', told)), answersOf(sentence('a', told)));
        expect([figures.type_f1, figures.dyad_f1, figures.sentence_exact]).toEqual([1, 1, 1]);
      }),
    );
  });
});

describe('relations', () => {
  const gold = goldOf(
    { id: 'a', text: 'x', spans: {}, relation: { event: 'AID' } },
    { id: 'b', text: 'y', spans: {}, relation: { event: 'RETREAT' } },
    { id: 'c', text: 'z', spans: {}, relation: { event: 'REJECT' } },
  );

  it('scores roots, quad classes and sides, and what is not answered as wrong', () => {
    const answers = answersOf(
      { id: 'a', relation: { event: 'COOPERATE', confidence: 0.9 } },
      { id: 'b', relation: { event: 'CONCEDE', confidence: 0.6 } },
    );
    const card = cardOf(gold, answers);
    expect(card.figures).toMatchObject({ coverage: 2 / 3, root_accuracy: 1 / 3, quad_accuracy: 2 / 3 });
    expect(card.confusion).toContainEqual({ gold: 'REJECT', predicted: 'NONE', count: 1 });
    expect(card.mistakes[0]).toMatchObject({ id: 'a', gold: 'AID', predicted: 'COOPERATE', confidence: 0.9 });
  });

  it('refuses a type that PLOVER does not have', () => {
    const odd = goldOf({ id: 'a', text: 'x', spans: {}, relation: { event: 'DANCE' } });
    expect(() => cardOf(odd, answersOf())).toThrow("the gold's type DANCE is none of PLOVER's");
  });
});

describe('roles', () => {
  const tokens = ['The', 'army', 'of', 'Chad', 'attacked', 'rebels', '.'];
  const gold = goldOf({
    id: 'a',
    tokens,
    text: 'The army of Chad attacked rebels.',
    source_spans: [[0, 4]],
    target_spans: [[5, 6]],
    reciprocal_spans: [],
  });
  const told = (actor: number[][], recipient: number[][], confidence = 0.5) => ({
    confidence,
    evidence: { actor, recipient },
  });

  it('takes the surest event, and spans by exact range, head and any token', () => {
    const card = cardOf(gold, answersOf({ id: 'a', events: [told([], [], 0.2), told([[4, 8]], [[26, 32]], 0.9)] }));
    expect(card.figures).toMatchObject({ source_exact_f1: 0, source_head_f1: 1, source_any_f1: 1, target_exact_f1: 1 });
    expect(card.figures.sentence_exact).toBe(0);
  });

  it('takes a phrase with another head as wrong', () => {
    const card = cardOf(gold, answersOf({ id: 'a', events: [told([[12, 16]], [])] }));
    expect(card.figures).toMatchObject({ source_head_f1: 0, source_any_f1: 1, target_exact_recall: 0 });
  });
});

describe('actors', () => {
  it('takes the entity that covers the words, and any of several right values', () => {
    const gold = goldOf(
      { id: 'a', actor_text: 'Seoul', context: 'In Seoul they met', expected: { country: 'KOR', code_1: ['GOV', ''] } },
      { id: 'b', actor_text: 'a bridge', context: '', expected: { none: true }, needs: 'text', resolvable: true },
      { id: 'c', kind: 'wiki', actor_text: 'x', context: '', expected: {} },
    );
    const entities = [
      { code: 'USA', sector: ['MIL'], start: 0, end: 4 },
      { code: 'KOR', sector: ['GOV'], start: 3, end: 8 },
    ];
    const card = cardOf(gold, answersOf({ id: 'a', entities }, { id: 'b', entities: [] }));
    expect(card.figures).toMatchObject({ all_country_accuracy: 1, all_both_accuracy: 1, resolvable_none_accuracy: 1 });
  });
});

describe('quotes', () => {
  it('compares letters alone, and leaves indirect speech aside', () => {
    const gold = goldOf({
      id: 'a',
      quote_text: 'We will not yield!',
      sentence: 'x',
      speaker: 'Lee Jae Myung',
      speaker_country: 'KOR',
    });
    const speaker = { identifier_text: 'Lee', code: 'KOR' };
    const quotes = [
      { kind: 'indirect', text: 'other', speaker },
      { kind: 'direct', text: 'we will not yield', speaker },
    ];
    expect(cardOf(gold, answersOf({ id: 'a', quotes })).figures).toMatchObject({
      text_f1: 1,
      speaker_f1: 1,
      speaker_country: 1,
    });
    expect(cardOf(gold, answersOf({ id: 'a', quotes: [{ text: 'we will', speaker }] })).figures.text_f1).toBe(0);
  });
});

describe('compare', () => {
  it('tells what became better, worse and otherwise, the worse first', () => {
    const gold = goldOf(...['a', 'b', 'c', 'd'].map((id) => sentence(id, ['AID KOR>PRK'])));
    const before = answersOf(
      sentence('a', []),
      sentence('b', ['AID KOR>PRK']),
      sentence('c', ['AGREE USA>PRK']),
      sentence('d', []),
    );
    const after = answersOf(
      sentence('a', ['AID KOR>PRK']),
      sentence('b', []),
      sentence('c', ['SUPPORT USA>PRK']),
      sentence('d', []),
    );
    const found = compare('events', gold.items, { before, after, fold: true });
    expect(found.changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['b', 'worse'],
      ['a', 'better'],
      ['c', 'other'],
    ]);
    expect([found.better, found.worse, found.other, found.chance]).toEqual([1, 1, 1, 1]);
  });

  it('gives the chance of an uneven split', () => {
    const ids = Array.from({ length: 8 }, (_, i) => `s${i}`);
    const gold = goldOf(...ids.map((id) => sentence(id, ['AID KOR>PRK'])));
    const right = answersOf(...ids.map((id) => sentence(id, ['AID KOR>PRK'])));
    const wrong = answersOf(...ids.map((id) => sentence(id, [])));
    expect(compare('events', gold.items, { before: wrong, after: right, fold: true }).chance).toBeCloseTo(2 / 2 ** 8);
  });
});

describe('partsBy', () => {
  it('parts the gold by a field, the largest part first', () => {
    const gold = goldOf(sentence('a', []), sentence('b', [], { origin: 'x' }), sentence('c', [], { origin: 'x' }));
    expect([...partsBy(gold.items, 'origin')].map(([name, items]) => [name, items.length])).toEqual([
      ['x', 2],
      ['-', 1],
    ]);
  });
});

describe('documents', () => {
  const lines = ['Oslo recalled its envoy.', 'He will return in May, Ola Ås said.', 'It rained.'];
  const row = {
    id: 'd',
    kind: 'other',
    language_lines: { en: lines, 'zh-Hans': ['一'] },
    names: { 'Ola Ås': { en: ['Ås'] } },
    events: [
      { line: 0, type: 'SANCTION', actor: ['NOR'], recipient: [], status: 'occurred', alt_types: ['COERCE'] },
      {
        line: 1,
        type: 'AGREE',
        actor: ['NOR'],
        actor_name: 'Ola Ås',
        recipient: [],
        status: 'planned',
        secondary: true,
      },
      { line: 1, type: 'CONSULT', actor: ['NOR'], recipient: [], status: 'planned', skip_languages: ['zh-Hans'] },
    ],
    quotes: [
      { kind: 'direct', speaker_name: 'Ola Ås', parts: { en: [{ text: 'He will return in May' }] } },
      { kind: 'fragment', parts: { en: [{ text: 'rained' }] } },
    ],
    pledges: [{ lines: [1], by_country: 'NOR', due_iso: '2018-05' }],
    coref: [{ language: 'en', line: 1, start: 0, end: 2, name: 'Ola Ås' }],
  };
  const at = (line: number) => ({ start: lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1) });
  const answer = {
    id: 'd',
    events: [
      {
        event: ['COERCE'],
        actor: [{ code: 'NOR' }],
        recipient: [{ code: 'ITA' }],
        status: 'occurred',
        text_info: at(0),
      },
      { event: ['AGREE'], actor: [{ code: 'NOR' }], status: 'planned', text_info: at(1) },
      { event: ['AID'], actor: [{ code: 'NOR' }], status: 'occurred', text_info: at(2), confidence: 0.5 },
    ],
    pledges: [{ by: [{ code: 'NOR' }], due: { start: '2018-05-01' }, text_info: at(1) }],
    entities: [{ start: at(1).start, end: at(1).start + 2, identifier_text: 'Minister Ola As' }],
  };

  it('scores types on their lines, free events aside, and false alarms by the hundred lines', () => {
    const card = cardOf(goldOf(row), answersOf(answer));
    expect(card.counts).toMatchObject({ lines: 3, gold_events: 2, gold_pledges: 1, gold_mentions: 1 });
    expect(card.figures).toMatchObject({ events_precision: 0.5, events_recall: 0.5, full_recall: 0.5 });
    expect(card.figures.false_alarms_per_100_lines).toBeCloseTo(100 / 3);
    expect(card.mistakes.map(({ gold, predicted }) => [gold, predicted])).toEqual([
      [null, 'line 2: AID NOR>-'],
      ['line 1: CONSULT NOR>-', null],
    ]);
  });

  it('scores promises by country and line, their time, and whom a mention stands for', () => {
    const card = cardOf(goldOf(row), answersOf(answer));
    expect(card.figures).toMatchObject({ pledge_f1: 1, pledge_due_accuracy: 1, coref_accuracy: 1 });
    const late = { ...answer, pledges: [{ ...answer.pledges[0], text_info: at(2) }] };
    expect(cardOf(goldOf(row), answersOf(late)).figures).toMatchObject({ pledge_precision: 0, pledge_recall: 0 });
  });

  it('scores quotations by their words and who speaks, fragments aside', () => {
    const quote = (text: string, name: string, kind = 'direct') => ({ text, kind, speaker: { identifier_text: name } });
    const figures = (...quotes: readonly object[]) => cardOf(goldOf(row), answersOf({ ...answer, quotes })).figures;
    expect(figures(quote('“he will return in May”', 'Ås'), quote('rained', 'x'))).toMatchObject({
      quote_text_f1: 1,
      quote_speaker_f1: 1,
    });
    expect(figures(quote('he will return in May', 'Kari'))).toMatchObject({ quote_text_f1: 1, quote_speaker_f1: 0 });
    expect(figures(quote('something else that nobody said', 'Ås'))).toMatchObject({
      quote_text_precision: 0,
      quote_text_recall: 0,
    });
    expect(figures(quote('he will return in May', 'Ås', 'indirect'))).toMatchObject({ quote_text_recall: 0 });
  });

  it('reads the language that is asked for', () => {
    const gold = readGold(rows([row]), 'gold', { language: 'zh' });
    expect(gold.items[0]).toMatchObject({
      text: '一',
      document: { events: [{ free: false }, { free: true }, { free: true }] },
    });
    expect(readGold(rows([row]), 'gold', { language: 'ko' })).toMatchObject({ items: [], passedOver: 1 });
  });
});

describe('pledges', () => {
  it('joins promises to their texts, and compares country and due date', () => {
    const texts = new Map([
      ['t', { id: 't', retelling: 'Oslo will pay in May.', language: 'en', published: '2026-01-06' }],
    ]);
    const pledge = (id: string, due: string | null, more = {}) => ({
      id,
      article_id: 't',
      who_country: ['NOR'],
      due_iso: due,
      ...more,
    });
    const given = [
      pledge('a', '2026-05'),
      pledge('b', '2026-06-01'),
      pledge('c', null, { who_country: ['ITA'] }),
      pledge('d', null, { article_id: 'u' }),
    ];
    const gold = readGold(rows(given), 'gold', { texts });
    expect([gold.task, gold.items.length, gold.passedOver]).toEqual(['pledges', 3, 1]);
    expect(gold.items[0]).toMatchObject({ textId: 't', text: 'Oslo will pay in May.', published: '2026-01-06' });
    const answer = { id: 't', pledges: [{ by: [{ code: 'NOR' }], due: { start: '2026-05-01', end: '2026-05-31' } }] };
    const card = cardOf(gold, answersOf(answer));
    expect(card.unanswered).toBe(0);
    expect(card.figures).toEqual({ found_by_country: 2 / 3, due_date_right: 1 / 2 });
    expect(card.mistakes.map(({ id }) => id)).toEqual(['b', 'c']);
  });
});

describe('isSameName', () => {
  it.each([
    ['Minister Ola Ås', ['Ola As'], true],
    ['Ås', ['Ola Ås'], true],
    ['Kari Ås', ['Ola Ås'], false],
    ['习近平', ['习近平'], true],
    ['近平', ['习近平'], true],
    ['The President', ['President'], true],
    [null, ['Ås'], false],
  ])('of %j and %j is %s', (name, forms, same) => {
    expect(isSameName(name, forms)).toBe(same);
  });
});
