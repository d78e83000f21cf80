// Every code that the record can hold has a plain word in every language.

import { describe, expect, it } from 'vitest';
import { CORRECTABLE } from '../correction.ts';
import { PLEDGE_STATES } from '../pledge-state.ts';
import {
  EVENT_TYPES,
  EXTENSION_CONTEXTS,
  FIELDS,
  NON_STATE_CODES,
  PLOVER_CONTEXTS,
  SECTORS,
  STATUSES,
} from '../plover.ts';
import { enCodeWords } from './en.ts';
import { koCodeWords } from './ko.ts';
import { zhCodeWords } from './zh.ts';

/** Codes by the kind that has a list of its own in the record. */
const CODES = {
  type: Object.keys(EVENT_TYPES),
  mode: Object.values(EVENT_TYPES).flatMap(({ modes }) => Object.keys(modes)),
  context: [...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS],
  field: FIELDS,
  status: STATUSES,
  sector: SECTORS,
  nonstate: NON_STATE_CODES,
  pledge: PLEDGE_STATES,
  correctable: [...CORRECTABLE, 'reject'],
} as const;

describe.each([
  ['English', enCodeWords],
  ['Korean', koCodeWords],
  ['Chinese', zhCodeWords],
])('%s', (_, words) => {
  it.each(Object.entries(CODES))('has a word for every %s, and for no other', (kind, codes) => {
    expect(Object.keys(words[kind as keyof typeof CODES]).sort()).toEqual([...new Set<string>(codes)].sort());
  });

  it('leaves none empty', () => {
    expect(
      Object.values(words)
        .flatMap((kind) => Object.values(kind))
        .filter((word) => word.trim() === ''),
    ).toEqual([]);
  });
});

it.each([
  ['Korean', koCodeWords],
  ['Chinese', zhCodeWords],
])('%s leaves no word in English', (_, words) => {
  expect(
    Object.values(words)
      .flatMap((kind) => Object.values(kind))
      .filter((word) => /[A-Za-z]{3}/.test(word)),
  ).toEqual([]);
});
