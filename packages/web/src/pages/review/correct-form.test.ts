// Only what was changed becomes a decision.

import type { MergedEvent } from '@rapport/record';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../strings/catalogue.ts';
import { changesOf, namesOf } from './correct-form.tsx';

beforeAll(() => speak('en'));

const EVENT = {
  id: 'event_1',
  event: ['CONSULT'],
  status: 'occurred',
  field: 'diplomacy',
  date: '2026-01-05',
  actor: [{ code: 'KOR', sector: [], identifier_text: 'South Korea' }],
  recipient: [{ code: 'CHN', sector: [], identifier_text: 'China' }],
} as unknown as MergedEvent;

function fields(changes: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  const same = {
    event: 'CONSULT',
    status: 'occurred',
    field: 'diplomacy',
    date: '2026-01-05',
    actor: 'KOR',
    recipient: 'CHN',
  };
  for (const [name, value] of Object.entries({ ...same, place: '', ...changes })) form.set(name, value);
  return form;
}

it('asks for nothing when nothing was changed', () => {
  expect(changesOf(EVENT, fields({}))).toEqual([]);
});

it('sends a kind of act as a list, parties as codes, the rest as text', () => {
  expect(changesOf(EVENT, fields({ event: 'AGREE', actor: 'KOR, JPN', status: 'planned' }))).toEqual([
    { do: 'set', id: 'event_1', field: 'event', value: ['AGREE'] },
    { do: 'set', id: 'event_1', field: 'status', value: 'planned' },
    { do: 'set', id: 'event_1', field: 'actor', value: ['KOR', 'JPN'] },
  ]);
});

it('writes a place with its country, and sends it so', () => {
  const there = { ...EVENT, event_loc: { resolved_place: 'Seoul', country_code: 'KOR' } } as unknown as MergedEvent;
  expect(changesOf(there, fields({ place: 'Seoul, KOR' }))).toEqual([]);
  expect(changesOf(there, fields({ place: 'Incheon, KOR' }))).toEqual([
    { do: 'set', id: 'event_1', field: 'place', value: 'Incheon, KOR' },
  ]);
});

it('does not take an emptied date for a decision', () => {
  expect(changesOf(EVENT, fields({ date: '' }))).toEqual([]);
});

it('names what codes stand for, and asks about those that stand for nothing', () => {
  expect(namesOf('KOR, CHN,')).toBe('South Korea, China');
  expect(namesOf('KOR, CNH')).toBe('South Korea, CNH?');
});
