import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldReports } from '../align/fold-reports.ts';
import { NO_DECISIONS } from '../align/hand-decisions.ts';
import { foldPledges } from './fold-pledges.ts';
import { due, event, namesOf, pledge, report, state } from './pledges.case.ts';
import { pledgesOfEvents } from './pledges-of-events.ts';

const LIFT = 'lift the ban on Korean seafood imports';

describe('foldPledges', () => {
  it('folds reports of one promise that share its words', () => {
    const [one, ...more] = foldPledges([
      pledge('2026-01-06', 'remove the ban on imports of Korean seafood'),
      pledge('2026-01-05', LIFT, due('2026-03-01', '2026-03-31')),
    ]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      action: LIFT,
      act: 'lift',
      made: '2026-01-05',
      state: 'open',
      due: { end: '2026-03-31' },
    });
    expect(one?.reports.map(({ published }) => published)).toEqual(['2026-01-05', '2026-01-06']);
  });

  it('folds across languages by act, parties and day, not by words', () => {
    const by = { by: [state('CHN', 'Wang Yi')] };
    const folded = foldPledges([
      pledge('2026-01-05', 'visit Seoul on January 20', { ...by, ...due('2026-01-20', '2026-01-20') }),
      pledge('2026-01-06', '20일 서울을 방문', { ...by, ...due('2026-01-20', '2026-01-20') }, 'ko'),
    ]);
    expect(folded.map(({ reports }) => reports.length)).toEqual([2]);
  });

  it.each([
    ['another object', pledge('2026-01-06', 'lift the ban on pop concerts')],
    ['another party', pledge('2026-01-06', LIFT, { by: [state('JPN')] })],
    ['the opposite', pledge('2026-01-06', `not ${LIFT}`)],
    ['another year', pledge('2027-01-06', LIFT)],
  ])('keeps apart what has %s', (_, other) => {
    expect(foldPledges([pledge('2026-01-05', LIFT), other])).toHaveLength(2);
  });

  it('keeps apart what is due at other times', () => {
    const folded = foldPledges([
      pledge('2026-01-05', LIFT, due('2026-03-01', '2026-03-31')),
      pledge('2026-01-06', LIFT, due('2026-09-01', '2026-09-30')),
    ]);
    expect(folded).toHaveLength(2);
  });

  it('keeps apart visits of two persons of one country', () => {
    const folded = foldPledges([
      pledge('2026-01-05', 'visit Seoul', { by: [state('CHN', 'Wang Yi')] }),
      pledge('2026-01-06', 'visit Seoul', { by: [state('CHN', 'Li Qiang')] }),
    ]);
    expect(folded).toHaveLength(2);
  });

  it('takes the recipient from whatever report names it and the weaker word where reports are divided', () => {
    const [one] = foldPledges([
      pledge('2026-01-05', LIFT, { to: [], firmness: 'promised' }),
      pledge('2026-01-06', LIFT, { firmness: 'hoped' }),
    ]);
    expect(namesOf(one!.to)).toEqual(['South Korea']);
    expect(one?.firmness).toBe('hoped');
  });

  it('drops a due date that was over when the promise was made', () => {
    const [one] = foldPledges([pledge('2026-01-05', LIFT, due('2024-01-01', '2024-12-31', 'since 2024'))]);
    expect(one?.due).toBeUndefined();
  });

  it('calls a promise of nothing that could be seen unverifiable, unless it has a date', () => {
    const vague = 'strengthen cooperation';
    expect(foldPledges([pledge('2026-01-05', vague)])[0]?.state).toBe('unverifiable');
    expect(foldPledges([pledge('2026-01-05', vague, due('2026-03-01', '2026-03-31'))])[0]?.state).toBe('open');
  });

  it('keeps its id when later reports come in', () => {
    const first = pledge('2026-01-05', LIFT);
    const later = [pledge('2026-01-06', LIFT), pledge('2026-01-20', LIFT)];
    expect(foldPledges([...later, first])[0]?.id).toBe(foldPledges([first])[0]?.id);
  });

  it('gives the same promises whatever the order of the reports', () => {
    const actions = [
      LIFT,
      'remove the ban on imports of Korean seafood',
      'visit Seoul',
      'hold talks',
      'strive for peace',
    ];
    const reports = fc.record({
      action: fc.constantFrom(...actions),
      day: fc.constantFrom(null, '2026-01-05', '2026-01-20', '2026-02-10'),
      by: fc.constantFrom('CHN', 'JPN'),
      person: fc.constantFrom(undefined, 'Wang Yi'),
    });
    const shuffled = fc
      .array(reports, { maxLength: 12 })
      .map((list) => list.map(({ day, action, by, person }) => pledge(day, action, { by: [state(by, person)] })))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        expect(foldPledges(mixed)).toEqual(foldPledges(list));
      }),
    );
  });
});

describe('pledgesOfEvents', () => {
  const text = 'Chinese Foreign Minister Wang Yi will visit South Korea on January 20.';
  const visit = report(text, '2026-01-05', 'AGREE', {
    date: '2026-01-20',
    status: 'planned',
    actor: [state('CHN', 'Wang Yi')],
    evidence: { trigger: [[38, 43]], actor: [], recipient: [], date: [59, 69] },
  });

  it('opens a promise from an announced event, due on the day that its sentence gives', () => {
    const [one] = foldPledges([], pledgesOfEvents(foldReports([visit], NO_DECISIONS), [visit]));
    expect(one).toMatchObject({
      action: 'visit South Korea on January 20',
      act: 'visit',
      firmness: 'planned',
      due: { text: 'January 20', start: '2026-01-20', end: '2026-01-20' },
    });
    expect(one?.event_ids).toContain(visit.mention.id);
  });

  it('does not double a pledge of the same sentence', () => {
    const spoken = pledge('2026-01-05', 'visit South Korea on January 20', { by: [state('CHN', 'Wang Yi')], text });
    const own = { ...spoken, document: visit.document };
    const folded = foldPledges([own], pledgesOfEvents(foldReports([visit], NO_DECISIONS), [visit]));
    expect(folded.map(({ id }) => id)).toEqual([own.pledge.id]);
  });

  it('folds further reports of an announced event with the pledge that names it', () => {
    const again = report('The visit of Wang Yi to Seoul is planned for January 20.', '2026-01-06', 'AGREE', {
      date: '2026-01-20',
      status: 'planned',
      actor: [state('CHN', 'Wang Yi')],
    });
    const [merged] = foldReports([visit, again], NO_DECISIONS);
    const both = { ...merged!, mentions: [visit, again].map((r) => foldReports([r], NO_DECISIONS)[0]!.mentions[0]!) };
    const spoken = pledge('2026-01-05', 'visit South Korea', {
      by: [state('CHN', 'Wang Yi')],
      event_id: visit.mention.id,
    });
    const folded = foldPledges([{ ...spoken, document: visit.document }], pledgesOfEvents([both], [visit, again]));
    expect(folded.map(({ reports }) => reports.length)).toEqual([2]);
  });

  it('opens nothing from what happened or from an announced blow', () => {
    const blow = report('China will impose tariffs on steel.', '2026-01-05', 'SANCTION', { status: 'planned' });
    expect(pledgesOfEvents([event('China lifted a ban.', '2026-01-05', 'RETREAT')], [])).toEqual([]);
    expect(pledgesOfEvents(foldReports([blow], NO_DECISIONS), [blow])).toEqual([]);
  });
});
