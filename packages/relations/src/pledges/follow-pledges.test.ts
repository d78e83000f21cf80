import type { Correction, Decision, EventMention, MergedEvent } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPledges } from './fold-pledges.ts';
import { followPledge, followPledges } from './follow-pledges.ts';
import { due, event, pledge, state } from './pledges.case.ts';

const WANG = { by: [state('CHN', 'Wang Yi')] };
const WANG_ACTS = { actor: WANG.by };
const VISIT = foldPledges([
  pledge('2026-01-05', 'visit South Korea on January 20', { ...WANG, ...due('2026-01-20', '2026-01-20') }),
])[0]!;
const VISITED = event('Wang Yi arrived in Seoul for a two-day visit to South Korea.', '2026-01-20', 'CONSULT', {
  mode: ['visit'],
  actor: [state('CHN', 'Wang Yi')],
});
const ACCORD = foldPledges([
  pledge('2026-01-05', 'a fisheries agreement', { by: [state('CHN'), state('KOR')], to: [], firmness: 'agreed' }),
])[0]!;
const AUTO = { asOf: '2026-12-31', autoConfirm: 0.9 };

/** An accord's step: both sides act together. */
function step(text: string, date: string, type: 'AGREE' | 'SUPPORT' = 'SUPPORT'): MergedEvent {
  return event(text, date, type, { actor: [state('CHN'), state('KOR')], recipient: [], reciprocal: true });
}

function decided(
  decision: Omit<Extract<Decision, { kind: 'pledge' }>, 'kind'>,
  at = '2026-02-01T00:00:00Z',
): Correction {
  const id = `${decision.verdict} ${at}`;
  return { id, decision: { kind: 'pledge', ...decision }, author: 'Ada', valid_from: null, known_from: at };
}

function statesOf(followed: ReturnType<typeof followPledge>): string[] {
  return followed.follow_ups.map(({ state: next, rule }) => `${next} by ${rule}`);
}

describe('followPledges', () => {
  it('proposes that a visit announced was kept by the visit reported, and leaves the state to a person', () => {
    const followed = followPledge(VISIT, [VISITED], { asOf: '2026-01-20' });
    expect(followed.state).toBe('open');
    expect(followed.follow_ups).toMatchObject([
      { state: 'kept', event_id: VISITED.id, date: '2026-01-20', text: VISITED.text, rule: 'visit/visit' },
    ]);
    expect(followed.follow_ups[0]?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(followed.follow_ups[0]?.confirmed_by).toBeUndefined();
  });

  it('lets the stated rule confirm what is sure enough', () => {
    const followed = followPledge(VISIT, [VISITED], AUTO);
    expect(followed.state).toBe('kept');
    expect(followed.follow_ups[0]?.confirmed_by).toBe('auto-confirm 0.9');
    expect(followPledge(VISIT, [VISITED], { ...AUTO, autoConfirm: 0.99 }).state).toBe('overdue');
  });

  it.each<[string, Partial<EventMention>]>([
    ['another person', { actor: [state('CHN', 'Li Qiang')] }],
    ['another country', { recipient: [state('JPN')] }],
    ['a visit only announced again', { status: 'planned' }],
    ['a visit that is denied', { status: 'negated' }],
  ])('proposes nothing for %s', (_, fields) => {
    const other = event(VISITED.text, '2026-01-20', 'CONSULT', { mode: ['visit'], ...WANG_ACTS, ...fields });
    expect(followPledge(VISIT, [other], AUTO).follow_ups).toEqual([]);
  });

  it('proposes nothing for what came before the promise or long after its due date', () => {
    for (const day of ['2026-01-03', '2026-06-01']) {
      const other = event(VISITED.text, day, 'CONSULT', { mode: ['visit'], ...WANG_ACTS });
      expect(followPledge(VISIT, [other], AUTO).follow_ups).toEqual([]);
    }
  });

  it('takes the first visit, not a later one, for the one that was promised', () => {
    const again = event('Wang Yi visited South Korea for talks.', '2026-02-10', 'CONSULT', {
      mode: ['visit'],
      actor: WANG.by,
    });
    expect(followPledge(VISIT, [again, VISITED], AUTO).follow_ups.map(({ event_id }) => event_id)).toEqual([
      VISITED.id,
    ]);
  });

  it('takes a visit called off as withdrawn, and one put off as still open', () => {
    const off = event('China cancelled the visit of Wang Yi to South Korea.', '2026-01-18', 'REJECT', {
      mode: ['meet'],
      actor: WANG.by,
    });
    expect(statesOf(followPledge(VISIT, [off], AUTO))).toEqual(['withdrawn by visit/cancellation']);
    expect(followPledge(VISIT, [off], AUTO).state).toBe('withdrawn');
    const late = event('China postponed the visit of Wang Yi to South Korea.', '2026-01-18', 'REJECT', {
      mode: ['meet'],
      actor: WANG.by,
    });
    expect(followPledge(VISIT, [late], { asOf: '2026-01-19' })).toMatchObject({ state: 'open', follow_ups: [] });
  });

  it('follows an agreement from agreed through signed to in force', () => {
    const steps = [
      step('China and South Korea signed the fisheries agreement in Beijing.', '2026-02-10'),
      step("South Korea's parliament ratified the fisheries agreement with China.", '2026-04-01'),
      step('The fisheries agreement between China and South Korea took effect.', '2026-06-01', 'AGREE'),
    ];
    const ids = steps.map(({ id }) => id);
    const confirmed = (n: number) =>
      ids.slice(0, n).map((id) => decided({ pledge_id: ACCORD.id, event_id: id, verdict: 'confirm' }));
    const after = (n: number) =>
      followPledge(ACCORD, steps.slice(0, n), { asOf: '2026-12-31', corrections: confirmed(n) });
    expect([0, 1, 2, 3].map((n) => after(n).state)).toEqual(['open', 'in_progress', 'partly_kept', 'kept']);
    expect(new Set(after(3).follow_ups.map(({ rule }) => rule))).toEqual(new Set(['agreement/agreement_step']));
  });

  it('takes a promise to sign as kept once it is signed', () => {
    const [sign] = foldPledges([
      pledge('2026-01-05', 'sign a fisheries agreement', { by: [state('CHN'), state('KOR')], to: [] }),
    ]);
    const signed = step('China and South Korea signed the fisheries agreement in Beijing.', '2026-02-10');
    expect(statesOf(followPledge(sign!, [signed], AUTO))).toEqual(['kept by agreement/agreement_step']);
    expect(
      statesOf(followPledge(sign!, [step('China and South Korea signed a film treaty.', '2026-02-10')], AUTO)),
    ).toEqual([]);
  });

  it('takes the renewed measure as the breach of a promise to lift it', () => {
    const [lift] = foldPledges([pledge('2026-01-05', 'lift the ban on seafood from Busan and Jeju')]);
    const lifted = event('China lifted the ban on seafood from Busan and Jeju.', '2026-02-01', 'RETREAT');
    const renewed = event('China imposed a new ban on seafood from Busan and Jeju.', '2026-03-01', 'SANCTION');
    const sure = { asOf: '2026-12-31', autoConfirm: 0.6 };
    expect(followPledge(lift!, [lifted], sure).state).toBe('kept');
    expect(followPledge(lift!, [lifted, renewed], sure).state).toBe('broken');
  });

  it('takes less help than was promised as partly kept', () => {
    const sum = (value: number) => ({ amounts: [{ text: `$${value}`, value, unit: 'USD' }] });
    const [help] = foldPledges([pledge('2026-01-05', 'give 90 million dollars for flood relief', sum(90e6))]);
    const given = event('China gave 30 million dollars for flood relief.', '2026-02-01', 'AID', sum(30e6));
    expect(statesOf(followPledge(help!, [given], AUTO))).toEqual(['partly_kept by aid/aid']);
  });

  it('leaves a promise made again as it is', () => {
    const [lift] = foldPledges([pledge('2026-01-05', 'lift the ban on seafood')]);
    const again = event('China agreed to lift the ban on seafood.', '2026-02-01', 'CONCEDE');
    expect(followPledge(lift!, [again], AUTO).follow_ups).toEqual([]);
  });
});

describe('the clock', () => {
  it('makes a promise overdue after the last day that words gave, and not before', () => {
    expect(followPledge(VISIT, [], { asOf: '2026-01-20' }).state).toBe('open');
    expect(followPledge(VISIT, [], { asOf: '2026-01-21' }).state).toBe('overdue');
  });

  it.each([
    ['a date that no word gives', 'visit Seoul', due('2026-01-05', '2026-12-31', '')],
    ['a hope', 'visit Seoul', { ...due('2026-01-20', '2026-01-20'), firmness: 'hoped' as const }],
    ['what was to be left undone', 'not raise tariffs', due('2026-01-20', '2026-01-20')],
  ])('never makes %s overdue', (_, action, fields) => {
    const [one] = foldPledges([pledge('2026-01-05', action, fields)]);
    expect(followPledge(one!, [], { asOf: '2030-01-01' }).state).toBe('open');
  });

  it('hides what happened after it', () => {
    expect(followPledge(VISIT, [VISITED], { ...AUTO, asOf: '2026-01-19' }).follow_ups).toEqual([]);
  });
});

describe('what people decide', () => {
  const verdict = { pledge_id: VISIT.id, event_id: VISITED.id };
  const follow = (corrections: Correction[], events = [VISITED]) =>
    followPledge(VISIT, events, { ...AUTO, corrections });

  it('confirms a proposal under the name of who confirmed it', () => {
    const confirmed = follow([decided({ ...verdict, verdict: 'confirm' })]);
    expect(confirmed).toMatchObject({ state: 'kept', follow_ups: [{ confirmed_by: 'Ada' }] });
  });

  it('refuses a proposal, whatever the stated rule says, and keeps it to be read', () => {
    const refused = follow([decided({ ...verdict, verdict: 'refuse' })]);
    expect(refused).toMatchObject({ state: 'overdue', follow_ups: [{ state: 'kept', refused_by: 'Ada' }] });
    expect(refused.follow_ups[0]?.confirmed_by).toBeUndefined();
  });

  it('holds the last word on an event, whatever the order, and forgets what was undone', () => {
    const refuse = decided({ ...verdict, verdict: 'refuse' }, '2026-02-02T00:00:00Z');
    const confirm = decided({ ...verdict, verdict: 'confirm' }, '2026-02-01T00:00:00Z');
    const undo: Correction = {
      ...refuse,
      id: 'u',
      decision: { kind: 'undo', correction_id: refuse.id },
      known_from: '2026-02-03',
    };
    expect(follow([refuse, confirm]).state).toBe('overdue');
    expect(follow([undo, refuse, confirm]).state).toBe('kept');
  });

  it('finds the promise by the id of any report and the event by the id of any mention', () => {
    const mention = VISITED.mentions[0]!.mention_id;
    const again = pledge('2026-01-06', 'visit South Korea on January 20', {
      ...WANG,
      ...due('2026-01-20', '2026-01-20'),
    });
    const first = pledge('2026-01-05', 'visit South Korea on January 20', {
      ...WANG,
      ...due('2026-01-20', '2026-01-20'),
    });
    const [both] = foldPledges([again, first]);
    const corrections = [decided({ pledge_id: again.pledge.id, event_id: mention, verdict: 'refuse' })];
    expect(both?.id).toBe(first.pledge.id);
    expect(followPledge(both!, [VISITED], { ...AUTO, corrections }).follow_ups[0]?.refused_by).toBe('Ada');
  });

  it('takes in an event that was not proposed, and a state set by hand', () => {
    const other = event('The minister was seen in Busan.', '2026-03-01', 'SUPPORT');
    const named = follow([decided({ ...verdict, event_id: other.id, verdict: 'confirm' })], [other]);
    expect(named).toMatchObject({
      state: 'kept',
      follow_ups: [{ rule: 'person', event_id: other.id, text: other.text }],
    });
    const set = follow([decided({ ...verdict, event_id: null, verdict: 'set', state: 'withdrawn' })]);
    expect(set.state).toBe('withdrawn');
    expect(set.follow_ups.at(-1)).toMatchObject({ event_id: null, date: '2026-02-01', confirmed_by: 'Ada' });
  });

  it('refuses a state that is none', () => {
    const wrong = decided({ ...verdict, verdict: 'set', state: 'done' });
    expect(() => follow([wrong])).toThrow(/“done”; a promise is one of: open/);
  });
});

describe('the order of events and promises', () => {
  it('changes nothing', () => {
    const pledges = foldPledges([
      pledge('2026-01-05', 'visit Seoul', WANG),
      pledge('2026-01-05', 'lift the ban on seafood from Busan'),
      pledge('2026-01-07', 'hold talks on fishing'),
      pledge('2026-01-08', 'strive for better ties'),
    ]);
    const one = fc
      .record({
        type: fc.constantFrom('CONSULT', 'RETREAT', 'SANCTION', 'REJECT'),
        day: fc.constantFrom('2026-01-05', '2026-01-20', '2026-02-20'),
        text: fc.constantFrom('lifted the ban on seafood from Busan', 'held talks on fishing', 'cancelled the visit'),
      })
      .map(({ type, day, text }) =>
        event(`China ${text}.`, day, type as 'CONSULT', { mode: type === 'CONSULT' ? ['visit'] : [] }),
      );
    const lists = fc.uniqueArray(one, { maxLength: 10, selector: ({ id }) => id });
    fc.assert(
      fc.property(
        lists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, mixed]) => {
          const inOrder = followPledges(pledges, list, AUTO);
          expect(followPledges(pledges, mixed, AUTO)).toEqual(inOrder);
          expect(followPledges([...pledges].reverse(), list, AUTO).reverse()).toEqual(inOrder);
          expect(pledges.map((p) => followPledge(p, mixed, AUTO))).toEqual(inOrder);
        },
      ),
    );
  });
});
