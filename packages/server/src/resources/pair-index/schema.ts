// The index of a pair as it is answered; the shapes of packages/relations.

import { FIELDS } from '@rapport/record';
import { Type } from 'typebox';
import { NULLABLE_NUMBER, TWO_CODES, TWO_NUMBERS } from '../../schema/value-schema.ts';

const PERIOD = Type.Object({
  period: Type.String(),
  start: Type.String(),
  events: Type.Integer(),
  weight: Type.Number(),
  mean: NULLABLE_NUMBER,
  balance: NULLABLE_NUMBER,
  value: Type.Number(),
  value_interval: TWO_NUMBERS,
  level: Type.Number(),
  level_interval: TWO_NUMBERS,
  silent: Type.Optional(Type.Enum(['unreported', 'unread'])),
  documents: Type.Optional(Type.Object({ about_pair: Type.Integer(), in_all: Type.Integer() })),
});

const MAKER = Type.Object(
  {
    id: Type.String(),
    date: Type.String(),
    event_scale: Type.Number(),
    side: Type.Enum(['before', 'after']),
    share: Type.Number({ description: 'its part of all that pulled the same way on its side' }),
    text: Type.String(),
  },
  { description: 'an event that made it' },
);

const TURNING_POINT = Type.Object({
  period: Type.String(),
  date: Type.String(),
  between: Type.Array(Type.String(), { minItems: 2, maxItems: 2 }),
  before: Type.Number(),
  after: Type.Number(),
  size: Type.Number(),
  size_sd: Type.Number(),
  p_value: Type.Number(),
  events: Type.Array(MAKER),
});

const PHASE = Type.Object({
  name: Type.Enum(['steady', 'thaw', 'reset', 'freeze', 'deterioration']),
  rule: Type.String(),
  start: Type.String(),
  end: Type.String(),
  balance: Type.Number(),
  level: Type.Number(),
  events: Type.Integer(),
  reported_periods: Type.Integer(),
  periods: Type.Integer(),
});

export const INDEX = Type.Object({
  pair: TWO_CODES,
  by: Type.Enum(['day', 'week', 'month']),
  field: Type.Enum([...FIELDS, 'all']),
  settings: Type.Record(Type.String(), Type.Number()),
  series: Type.Array(
    Type.Object({
      direction: Type.String(),
      acts: Type.Enum(['all', 'verbal', 'material']),
      periods: Type.Array(PERIOD),
      turning_points: Type.Array(TURNING_POINT),
      phases: Type.Array(PHASE),
    }),
  ),
  left_out: Type.Object(
    {
      not_happened: Type.Integer(),
      undated: Type.Integer(),
      year_only: Type.Integer(),
      outside: Type.Integer(),
    },
    { description: 'events that the index leaves out, by reason' },
  ),
  phase_rules: Type.Array(Type.String()),
});

export const FIELD_SERIES = Type.Array(
  Type.Object({
    field: Type.Enum([...FIELDS]),
    events: Type.Integer(),
    series: Type.Array(
      Type.Object({
        direction: Type.String(),
        periods: Type.Array(
          Type.Object({
            start: Type.String(),
            events: Type.Integer(),
            level: Type.Number(),
            level_interval: TWO_NUMBERS,
          }),
        ),
      }),
    ),
  }),
);
