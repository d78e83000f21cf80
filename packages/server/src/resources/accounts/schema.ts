// Accounts as they are answered; the shapes of packages/relations.

import { EVENT_TYPES, type EventType, FIELDS } from '@rapport/record';
import { Type } from 'typebox';
import { named } from '../../schema/named.ts';
import { NULLABLE_DAY, NULLABLE_TEXT, TWO_CODES } from '../../schema/value-schema.ts';

const FIELD = Type.Enum([...FIELDS]);

const COVERAGE = Type.Object(
  {
    sample: Type.Integer(),
    others_reports: Type.Integer(),
    others_sample: Type.Integer(),
    chance_of_none: Type.Number(),
  },
  { description: 'what silence would say: documents read while it was news, and the chance of none among them' },
);

const SENTENCE = Type.Object({
  mention_id: Type.String(),
  document_key: Type.String(),
  url: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  publisher_country: Type.Optional(Type.String()),
  language: Type.String(),
  published: NULLABLE_DAY,
  text: Type.String(),
});

const QUOTED = Type.Object({
  quote_id: Type.String(),
  document_key: Type.String(),
  speaker: named('Actor'),
  kind: Type.Enum(['direct', 'indirect']),
  text: Type.String(),
});

const NAMINGS = Type.Array(Type.Object({ value: Type.String(), documents: Type.Integer() }));

const COLUMN = Type.Object({
  country: NULLABLE_TEXT,
  documents: Type.Integer(),
  independent: Type.Integer({ description: 'documents, copies of one dispatch counted once' }),
  sentences: Type.Array(SENTENCE),
  quotes: Type.Array(QUOTED),
  types: NAMINGS,
  fields: NAMINGS,
  coverage: Type.Union([COVERAGE, Type.Null()]),
  gap: Type.Boolean({ description: 'nothing carried, and more read than chance would explain' }),
});

const EVENT_ACCOUNT = Type.Object({
  event_id: Type.String(),
  date: NULLABLE_DAY,
  first_reported: NULLABLE_DAY,
  event: Type.Array(Type.Enum(Object.keys(EVENT_TYPES) as EventType[])),
  text: Type.String(),
  first: COLUMN,
  second: COLUMN,
  third: COLUMN,
  unplaced: Type.Integer(),
  differences: Type.Array(Type.Object({ about: Type.String(), first: NAMINGS, second: NAMINGS })),
});

const PERIOD_COLUMN = Type.Object({
  country: NULLABLE_TEXT,
  sample: Type.Integer(),
  events: Type.Integer(),
  documents: Type.Integer(),
  left_out: Type.Integer(),
  gaps: Type.Integer(),
  gaps_by_chance: Type.Number(),
  fields: Type.Array(Type.Object({ field: FIELD, documents: Type.Integer() })),
  quoted: Type.Array(Type.Object({ code: NULLABLE_TEXT, quotes: Type.Integer() })),
});

export const ACCOUNTS = Type.Object({
  sides: TWO_CODES,
  rule: Type.Object({ gap_probability: Type.Number(), news_days: Type.Integer() }),
  events: Type.Array(EVENT_ACCOUNT, { description: 'by day of the first report' }),
  periods: Type.Array(
    Type.Object({
      period: Type.String({ examples: ['2026-01'] }),
      events: Type.Integer(),
      first: PERIOD_COLUMN,
      second: PERIOD_COLUMN,
      third: PERIOD_COLUMN,
    }),
  ),
});
