// The same event once: what is folded, what is kept apart, and that only the set of reports decides.

import type { MergedEvent } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldReports } from './fold-reports.ts';
import { NO_DECISIONS } from './hand-decisions.ts';
import { reportOf, type Told } from './reports.case.ts';

const fold = (told: readonly Told[], decisions = NO_DECISIONS): MergedEvent[] =>
  foldReports(told.map(reportOf), decisions);
const groups = (events: readonly MergedEvent[]): string[] =>
  events.map(({ mentions }) => mentions.map(({ mention_id }) => mention_id).join(' '));

const SUMMIT = { trigger: 'met', at: 'Beijing', text: 'Lee and Xi met in Beijing and spoke about fishing.' } as const;

describe('reports of one event', () => {
  it('are folded across papers, days and languages, by codes', () => {
    const [event, ...others] = fold([
      { id: 'en', ...SUMMIT, publisherCountry: 'USA' },
      { id: 'ko', at: 'Beijing', trigger: '회담', text: '이 대통령은 베이징에서 시 주석과 회담했다.', language: 'ko' },
      {
        id: 'zh',
        at: 'Beijing',
        trigger: '会谈',
        text: '两国元首在北京举行会谈。',
        language: 'zh',
        published: '2026-01-06',
      },
    ]);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ reports: 3, independent_sources: 3, languages: ['en', 'ko', 'zh'] });
    expect(event).toMatchObject({ date: '2026-01-05', first_reported: '2026-01-05', reciprocal: true });
  });

  it('are folded across languages where field and context agree, though no word can', () => {
    const english = {
      id: 'en',
      type: 'AGREE',
      actor: ['KOR', 'CHN'],
      trigger: 'agreed',
      text: 'Seoul and Beijing agreed.',
    } as const;
    const chinese = { ...english, id: 'zh', trigger: '同意', text: '中韩两国同意。', language: 'zh' } as const;
    expect(groups(fold([english, chinese]))).toEqual(['en zh']);
    expect(groups(fold([english, { ...chinese, field: 'culture' }]))).toHaveLength(2);
    expect(groups(fold([english, { ...chinese, published: '2026-01-06' }]))).toHaveLength(2);
  });

  it('count copies of one text as one source', () => {
    const [event] = fold([
      { id: 'a', ...SUMMIT },
      { id: 'b', ...SUMMIT, source: 'doc-a' },
      { id: 'c', ...SUMMIT },
    ]);
    expect(event).toMatchObject({ reports: 3, independent_sources: 2 });
  });

  it('are a visit and the talks it is made for', () => {
    const visit = { id: 'a', actor: ['Lee'], recipient: ['CHN'], mode: ['visit'], trigger: 'visits', at: 'Beijing' };
    expect(groups(fold([visit, { id: 'b', ...SUMMIT }]))).toEqual(['a b']);
  });

  it('are the talks and what was agreed at them, both types in the event', () => {
    const text = 'Lee and Xi met in Beijing and agreed to open a fishing office.';
    const [event, ...others] = fold([
      { id: 'a', doc: 'd', at: 'Beijing', text },
      { id: 'b', doc: 'd', at: 'Beijing', text, type: 'AGREE', trigger: 'agreed', cue: 20 },
    ]);
    expect(others).toEqual([]);
    expect(event!.event).toEqual(['CONSULT', 'AGREE']);
  });

  it('are not the meeting and the signing, though what was agreed stands between them', () => {
    const text = 'Lee and Xi met in Beijing, agreed on a fishing pact and signed it.';
    const events = fold([
      { id: 'a', at: 'Beijing', text },
      { id: 'b', at: 'Beijing', text, type: 'AGREE', trigger: 'agreed pact' },
      { id: 'c', at: 'Beijing', text, type: 'SUPPORT', trigger: 'signed pact' },
    ]);
    expect(events.every(({ event }) => !(event.includes('CONSULT') && event.includes('SUPPORT')))).toBe(true);
  });

  it('are two types that one word shows', () => {
    const told = { doc: 'd', actor: ['KOR'], recipient: ['CHN'], trigger: 'sentenced', text: 'A court sentenced two.' };
    const [event, ...others] = fold([
      { id: 'a', ...told, type: 'SANCTION' },
      { id: 'b', ...told, type: 'COERCE' },
    ]);
    expect(others).toEqual([]);
    expect(event!.event).toEqual(['COERCE', 'SANCTION']);
  });
});

describe('reports of different events', () => {
  const apart = (a: Partial<Told>, b: Partial<Told>): void =>
    expect(
      groups(
        fold([
          { id: 'a', ...SUMMIT, ...a },
          { id: 'b', ...SUMMIT, ...b },
        ]),
      ),
    ).toHaveLength(2);

  it('differ in the person that is met', () => apart({}, { actor: ['Lee', 'Li'] }));
  it('differ in the city', () => apart({}, { at: 'Gyeongju' }));
  it('differ in the day that the sentences give', () =>
    apart({ date: '2026-01-05', basis: 'stated' }, { date: '2026-01-08', basis: 'inferred', published: '2026-01-08' }));
  it('differ in being done and being planned', () => apart({}, { status: 'planned' }));
  it('differ in being done and being denied', () => apart({}, { status: 'negated' }));
  it('differ by more than a fortnight', () => apart({}, { published: '2026-01-20' }));
  it('do not come before what they report', () =>
    apart({ date: '2026-01-05', basis: 'stated' }, { published: '2026-01-03' }));
  it('say that it happened again', () =>
    apart(
      { type: 'REQUEST', trigger: 'urges', actor: ['KOR'], recipient: ['CHN'] },
      {
        type: 'REQUEST',
        trigger: 'urges',
        actor: ['KOR'],
        recipient: ['CHN'],
        text: 'Seoul again urges Beijing.',
        published: '2026-01-06',
      },
    ));
  it('are two acts of one sentence', () =>
    apart(
      { doc: 'd', type: 'SUPPORT', trigger: 'signed', text: 'They signed and ratified it.' },
      { doc: 'd', type: 'SUPPORT', trigger: 'ratified', cue: 12, text: 'They signed and ratified it.' },
    ));
});

describe('undated reports', () => {
  const undated = { published: null, date: null } as const;

  it('join the one event they agree with in detail', () => {
    expect(
      groups(
        fold([
          { id: 'a', ...SUMMIT },
          { id: 'b', ...SUMMIT, ...undated },
        ]),
      ),
    ).toEqual(['a b']);
  });

  it('stay alone where two events fit', () => {
    const again = { id: 'c', ...SUMMIT, published: '2025-06-05' };
    expect(groups(fold([{ id: 'a', ...SUMMIT }, again, { id: 'b', ...SUMMIT, ...undated }]))).toHaveLength(3);
  });

  it('stay alone without an agreement in detail', () => {
    const talks = { actor: ['KOR', 'CHN'], trigger: 'talks', text: 'South Korea and China held talks.' } as const;
    expect(
      groups(
        fold([
          { id: 'a', ...talks },
          { id: 'b', ...talks, ...undated, text: 'Talks took place.' },
        ]),
      ),
    ).toHaveLength(2);
  });
});

describe('human decisions', () => {
  it('bring together what alignment kept apart, across blocks', () => {
    const told: Told[] = [
      { id: 'a', ...SUMMIT },
      { id: 'b', ...SUMMIT, status: 'planned' },
    ];
    const [event, ...others] = fold(told, { together: [['a', 'b', 'unknown']], apart: [] });
    expect(others).toEqual([]);
    expect(event!.contradictions.map(({ about }) => about)).toEqual(['status']);
  });

  it('take apart what alignment brought together, also against a merge', () => {
    const told = ['a', 'b', 'c'].map((id) => ({ id, ...SUMMIT }));
    const events = fold(told, { together: [['a', 'c']], apart: [[['a'], ['b', 'c']]] });
    expect(groups(events)).toEqual(['a', 'b c']);
  });
});

const TOLD: fc.Arbitrary<Told[]> = fc
  .array(
    fc.record({
      published: fc.constantFrom('2026-01-05', '2026-01-06', '2026-01-07', '2026-01-25', null),
      basis: fc.constantFrom('stated', 'inferred', 'defaulted'),
      type: fc.constantFrom('CONSULT', 'AGREE', 'SUPPORT', 'ACCUSE', 'SANCTION'),
      actor: fc.constantFrom(['Lee', 'Xi'], ['Lee', 'Li'], ['KOR', 'CHN'], ['Xi']),
      recipient: fc.constantFrom([], ['KOR']),
      trigger: fc.constantFrom('met', 'agreed', 'signed', 'visits'),
      text: fc.constantFrom(
        'They met about fish.',
        'They signed a fishing pact.',
        'Lee again met Xi.',
        '两国元首会谈。',
      ),
      doc: fc.constantFrom('d1', 'd2', 'd3', 'd4', 'd5'),
      start: fc.constantFrom(0, 200, 400),
      status: fc.constantFrom('occurred', 'planned'),
      language: fc.constantFrom('en', 'en-GB', 'zh'),
    }),
    { maxLength: 24 },
  )
  .map((all) => all.map((told, i) => ({ id: `m${i}`, ...told }) as Told));

describe('folding', () => {
  it('depends on the set of reports alone, and loses and doubles none', () => {
    fc.assert(
      fc.property(
        TOLD.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
        ([told, shuffled]) => {
          const events = fold(told);
          expect(fold(shuffled)).toEqual(events);
          expect(fold([...shuffled, ...told])).toEqual(events);
          const ids = events.flatMap(({ mentions }) => mentions.map(({ mention_id }) => mention_id));
          expect([...ids].sort()).toEqual(told.map(({ id }) => id).sort());
          expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        },
      ),
    );
  });

  it('gives an event the id of its first report, which later reports leave as it is', () => {
    const first = { id: 'a', ...SUMMIT };
    const [before] = fold([first]);
    const [after] = fold([{ id: '0', doc: '0', ...SUMMIT, published: '2026-01-06' }, first]);
    expect(after!.reports).toBe(2);
    expect(after!.id).toBe(before!.id);
  });
});
