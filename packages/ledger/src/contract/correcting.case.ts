// Contract: decisions of people are only added, hold through recoding and re-reading, and can be taken back.

import type { MentionAnchor } from '@rapport/record';
import { expect } from 'vitest';
import { documentKey } from '../port/articles.ts';
import type { Ledger } from '../port.ts';
import { madeArticle } from './made-articles.case.ts';
import { CHINESE, KOREAN, MEETING } from './made-record.case.ts';
import { type ContractPart, collect, fill, foldAll, hour } from './suite.case.ts';

const KEY = documentKey(KOREAN.document);
const MET: MentionAnchor = { mention_id: KOREAN.record.events[0]!.id, document_key: KEY, trigger: [14, 17] };
const SIGNED: MentionAnchor = { mention_id: KOREAN.record.events[1]!.id, document_key: KEY, trigger: [63, 69] };
const KIM = { author: 'Kim' };

async function datesOf(ledger: Ledger): Promise<(string | null)[]> {
  await foldAll(ledger);
  return (await collect(ledger.events({ types: ['CONSULT'], undated: true }))).map(({ date }) => date);
}

export const CORRECTING: ContractPart = {
  name: 'correcting',
  tests: {
    'sets a field, says so, and takes it back': async (ledger) => {
      await fill(ledger, [KOREAN]);
      const set = await ledger.correct(
        { kind: 'set', anchor: MET, field: 'date', value: '2017-12-14' },
        { ...KIM, note: 'the wrong year', now: hour(1) },
      );
      expect(await datesOf(ledger)).toEqual(['2017-12-14']);
      const [event] = await collect(ledger.events({ types: ['CONSULT'] }));
      expect(event!.corrected).toEqual(['date']);
      expect((await ledger.mention(MET.mention_id))?.mention.date_basis).toBe('stated');
      expect(await ledger.corrections({ mentionId: MET.mention_id })).toEqual([
        { ...set, note: 'the wrong year', known_from: hour(1), valid_from: null },
      ]);
      await ledger.undo(set.id, { ...KIM, now: hour(2) });
      expect(await datesOf(ledger)).toEqual(['2026-01-05']);
      expect(await ledger.corrections({ documentKey: KEY })).toEqual([]);
      const history = await ledger.corrections({ documentKey: KEY, withUndone: true });
      expect(history.map(({ id, undone_by }) => [id, undone_by !== undefined])).toEqual([[set.id, true]]);
      expect(await ledger.corrections({ documentKey: KEY }, hour(1))).toHaveLength(1);
      expect(await ledger.corrections({ documentKey: KEY }, hour(0))).toEqual([]);
      expect((await ledger.corrections({ withUndone: true })).map(({ decision }) => decision.kind)).toEqual([
        'set',
        'undo',
      ]);
      await expect(ledger.undo(set.id, { ...KIM, now: hour(3) })).rejects.toMatchObject({ code: 'E_INPUT' });
      await expect(ledger.undo('co_none', { ...KIM, now: hour(3) })).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
    },

    'sets type, parties, status, field and place, the later decision over the earlier': async (ledger) => {
      await fill(ledger, [KOREAN]);
      const place = {
        extracted_place: 'Seoul',
        resolved_place: 'Seoul',
        country_code: 'KOR',
        resolution: 4,
        basis: 'stated',
      };
      const values = [
        ['event', 'REQUEST'],
        ['event', ['ACCUSE']],
        ['actor', ['KOR']],
        ['recipient', [{ code: 'PRK', identifier_text: 'North Korea' }]],
        ['status', 'negated'],
        ['field', 'security'],
        ['place', { resolved_place: 'Busan', country_code: 'KOR' }],
        ['place', ' Seoul , KOR '],
        ['enddate', '2026-01-07'],
      ] as const;
      for (const [i, [field, value]] of values.entries()) {
        await ledger.correct({ kind: 'set', anchor: MET, field, value }, { ...KIM, now: hour(i + 1) });
      }
      await foldAll(ledger);
      const stored = await ledger.mention(MET.mention_id);
      expect(stored?.mention).toMatchObject({
        event: ['ACCUSE'],
        quad_code: 3,
        event_scale: -3,
        status: 'negated',
        field: 'security',
        event_loc: place,
        enddate: '2026-01-07',
      });
      const [event] = await collect(ledger.events({ about: ['KOR', 'PRK'] }));
      expect(event).toMatchObject({ event: ['ACCUSE'], status: 'negated', field: 'security' });
      expect(event!.recipient).toMatchObject([{ code: 'PRK', identifier_text: 'North Korea' }]);
      expect((await ledger.correctionsOfEvent(event!.id)).map(({ decision }) => decision.kind)).toHaveLength(
        values.length,
      );
    },

    'takes a mention out, and puts it back': async (ledger) => {
      await fill(ledger, [KOREAN, CHINESE]);
      const reject = await ledger.correct(
        { kind: 'set', anchor: MET, field: 'reject', value: true },
        { ...KIM, now: hour(1) },
      );
      await foldAll(ledger);
      const [meeting] = await collect(ledger.events({ types: ['CONSULT'] }));
      expect(meeting!.mentions.map(({ document_id }) => document_id)).toEqual(['chinese']);
      expect((await ledger.mention(MET.mention_id))?.event_id).toBeNull();
      await ledger.undo(reject.id, { ...KIM, now: hour(2) });
      await foldAll(ledger);
      expect((await collect(ledger.events({ types: ['CONSULT'] })))[0]!.reports).toBe(2);
    },

    'splits one event in two, and merges them again': async (ledger) => {
      await fill(ledger, [KOREAN, CHINESE]);
      const other = {
        mention_id: CHINESE.record.events[0]!.id,
        document_key: documentKey(CHINESE.document),
        trigger: [10, 12] as const,
      };
      const split = await ledger.correct({ kind: 'split', apart: [[MET], [other]] }, { ...KIM, now: hour(1) });
      expect(await datesOf(ledger)).toHaveLength(2);
      await ledger.undo(split.id, { ...KIM, now: hour(2) });
      expect(await datesOf(ledger)).toHaveLength(1);
      const merge = await ledger.correct({ kind: 'merge', anchors: [MET, SIGNED] }, { ...KIM, now: hour(3) });
      await foldAll(ledger);
      const events = await collect(ledger.events({}));
      expect(events).toHaveLength(1);
      expect(events[0]!.mentions).toHaveLength(3);
      await ledger.undo(merge.id, { ...KIM, now: hour(4) });
      await foldAll(ledger);
      expect(await collect(ledger.events({}))).toHaveLength(2);
      expect((await ledger.doctor()).filter(({ ok }) => !ok)).toEqual([]);
    },

    'holds through a newer coder that gives the mention another id': async (ledger) => {
      await fill(ledger, [KOREAN]);
      const [before] = await collect(ledger.events({ types: ['CONSULT'] }));
      await ledger.correct({ kind: 'set', anchor: MET, field: 'date', value: '2026-01-04' }, { ...KIM, now: hour(1) });
      await foldAll(ledger);
      const newer = madeArticle({
        id: 'korean-recoded',
        coder: 'rapport 2.0.0',
        mentions: [{ sentence: MEETING, trigger: 'met', actor: ['KOR', 'CHN'], date: '2026-01-05', confidence: 0.9 }],
      });
      expect(newer.record.events[0]!.id).not.toBe(MET.mention_id);
      await ledger.replaceRecords([{ document_key: KEY, record: newer.record, pack: 'en 2.0.0' }], hour(2));
      await foldAll(ledger);
      const [after] = await collect(ledger.events({ types: ['CONSULT'] }));
      expect(after).toMatchObject({ id: before!.id, date: '2026-01-04', corrected: ['date'] });
      expect(await collect(ledger.events({}))).toHaveLength(1);
    },

    'follows its sentence into a revised text': async (ledger) => {
      await fill(ledger, [KOREAN]);
      await ledger.correct({ kind: 'set', anchor: MET, field: 'date', value: '2026-01-04' }, { ...KIM, now: hour(1) });
      await foldAll(ledger);
      const revised = madeArticle({
        id: 'korean-revised',
        url: 'https://korea.example/meeting',
        mentions: [
          {
            sentence: 'It was cold in Beijing for Peru.',
            trigger: 'was',
            actor: ['PER'],
            type: 'REQUEST',
            date: '2026-01-05',
          },
          { sentence: MEETING, trigger: 'met', actor: ['KOR', 'CHN'], date: '2026-01-05' },
        ],
      });
      await fill(ledger, [revised], hour(2));
      expect(await datesOf(ledger)).toEqual(['2026-01-04']);
    },

    'records what people decide on promises': async (ledger) => {
      await fill(ledger, [KOREAN]);
      const pledge_id = KOREAN.record.pledges[0]!.id;
      const decision = { kind: 'pledge', pledge_id, event_id: 'ev_1', verdict: 'confirm', state: 'kept' } as const;
      const made = await ledger.correct(decision, {
        author: 'auto-confirm 0.9',
        validFrom: '2026-05-01',
        now: hour(1),
      });
      expect(await ledger.corrections({ pledgeId: pledge_id })).toEqual([made]);
      expect(made).toMatchObject({ decision, valid_from: '2026-05-01' });
      expect(await ledger.corrections({ kinds: ['merge'] })).toEqual([]);
    },

    'refuses what cannot be applied': async (ledger) => {
      await fill(ledger, [KOREAN]);
      const set = (field: string, value: unknown): Promise<unknown> =>
        ledger.correct({ kind: 'set', anchor: MET, field: field as 'date', value }, { ...KIM, now: hour(1) });
      for (const [field, value] of [
        ['date', 'Monday'],
        ['event', 'TALK'],
        ['event', []],
        ['mode', ['dance']],
        ['status', 'done'],
        ['actor', 'KOR'],
        ['place', 'Seoul'],
        ['place', 'Seoul, Korea'],
        ['colour', 'red'],
        ['toString', 'x'],
      ]) {
        await expect(set(field as string, value)).rejects.toMatchObject({ code: 'E_INPUT' });
      }
      const gone = { ...MET, mention_id: 'ev_none' };
      await expect(ledger.correct({ kind: 'accept', anchor: gone }, { ...KIM, now: hour(1) })).rejects.toMatchObject({
        code: 'E_NOT_FOUND',
      });
      expect(await ledger.corrections({ withUndone: true })).toEqual([]);
    },
  },
};
