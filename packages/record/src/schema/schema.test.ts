// The schemas say what the contract says, and the checker sees what they forbid.

import { describe, expect, it } from 'vitest';
import { ARTICLE_SCHEMA } from './article-schema.ts';
import { checkAgainst } from './json-schema.ts';
import { RECORD_SCHEMA } from './record-schema.ts';

const ENTITY = {
  code: 'KOR',
  sector: ['GOV'],
  entity_text: 'Seoul',
  identifier_text: 'South Korea',
  basis: 'inferred',
  start: 0,
  end: 5,
};

const EVENT = {
  id: 'e1',
  date: '2026-01-05',
  date_precision: 'day',
  date_basis: 'stated',
  actor: [ENTITY],
  recipient: [],
  reciprocal: true,
  event: ['CONSULT'],
  mode: [],
  context: ['diplomatic'],
  field: 'diplomacy',
  quad_code: 1,
  event_scale: 2.5,
  status: 'occurred',
  event_text: ['met'],
  text: 'Seoul and Beijing met.',
  text_info: { sequence: 0, start: 0, end: 22 },
  evidence: { trigger: [[18, 21]], actor: [[0, 5]], recipient: [] },
  confidence: 0.9,
  why: { rule: 'consult/meet' },
};

const RECORD = {
  id: 'a',
  language: 'en',
  published: null,
  coder: 'rapport 0.1.0',
  events: [EVENT],
  quotes: [],
  pledges: [],
  attitudes: [],
  entities: [ENTITY],
  skipped: [{ text: 'The match ended.', text_info: { sequence: 1, start: 23, end: 40 }, reason: 'sport' }],
};

describe('RECORD_SCHEMA', () => {
  it('takes a whole record, and fields it does not name', () => {
    expect(checkAgainst(RECORD_SCHEMA, { ...RECORD, article: {} })).toEqual([]);
  });

  it.each([
    ['an unknown type', { event: ['MEET'] }, 'events[0].event[0]', 'one of AGREE'],
    ['no type', { event: [] }, 'events[0].event', 'a list of at least 1'],
    ['a confidence above one', { confidence: 1.2 }, 'events[0].confidence', 'a number of at most 1'],
    ['a half span', { evidence: { ...EVENT.evidence, trigger: [[1]] } }, 'events[0].evidence.trigger[0]', 'a list of'],
    ['an unknown status', { status: 'maybe' }, 'events[0].status', 'one of occurred'],
    ['a country in words', { actor: [{ ...ENTITY, code: 'Korea' }] }, 'events[0].actor[0].code', 'an ISO 3166'],
    ['a missing reason', { why: undefined }, 'events[0].why', 'an object'],
  ])('refuses %s', (_name, change, field, expected) => {
    const [problem] = checkAgainst(RECORD_SCHEMA, { ...RECORD, events: [{ ...EVENT, ...change }] });
    expect(problem?.field).toBe(field);
    expect(problem?.expected).toContain(expected);
  });
});

describe('ARTICLE_SCHEMA', () => {
  it('asks for the fields every article has', () => {
    const fields = checkAgainst(ARTICLE_SCHEMA, {}).map((problem) => problem.field);
    expect(fields).toEqual(['title', 'byline', 'published', 'language', 'paragraphs', 'captions', 'text']);
  });
});

describe('checkAgainst', () => {
  it('fails loudly when a schema refers to nothing', () => {
    expect(() => checkAgainst({ $ref: '#/$defs/none' }, 1)).toThrow('#/$defs/none');
  });
});
