// What is told of pairs.

import { Type } from 'typebox';
import { named } from '../../schema/named.ts';
import { NULLABLE_DAY, NULLABLE_NUMBER, TWO_CODES, TWO_NUMBERS } from '../../schema/value-schema.ts';
import { PAGE_LANGUAGES } from '../../wording/catalogue.ts';

const INTERVAL = Type.Union([TWO_NUMBERS, Type.Null()], { description: '90 % interval of the level' });
const UNCLEAR = Type.Boolean({ description: 'whether the interval tells neither cooperation nor conflict' });
const PHASE_NAME = Type.Enum(['steady', 'thaw', 'reset', 'freeze', 'deterioration']);

export const PAIRS = Type.Array(
  Type.Object({
    pair: TWO_CODES,
    events: Type.Integer(),
    last_event_date: NULLABLE_DAY,
    level: NULLABLE_NUMBER,
    level_interval: INTERVAL,
    unclear: UNCLEAR,
    phase: Type.Union([Type.Object({ name: PHASE_NAME, start: Type.String() }), Type.Null()]),
    spark: Type.Array(Type.Number(), { description: 'levels of the last 36 months, the oldest first' }),
    spark_intervals: Type.Array(TWO_NUMBERS, { description: '90 % intervals of these levels' }),
    overdue_pledges: Type.Integer(),
    last_events: Type.Array(named('MergedEvent'), { description: 'the newest three' }),
  }),
);

export const SUMMARY = Type.Object({
  sentence: Type.String({ description: 'the state in plain sentences, made of the figures beside it' }),
  sentence_marked: Type.String({ description: 'the same, with what matters most between double asterisks' }),
  language: Type.Enum([...PAGE_LANGUAGES], { description: 'of the sentence' }),
  pair: TWO_CODES,
  as_of: Type.String(),
  level: NULLABLE_NUMBER,
  level_interval: INTERVAL,
  unclear: UNCLEAR,
  extreme: Type.Union([Type.Object({ kind: Type.Enum(['highest', 'lowest']), since: Type.String() }), Type.Null()]),
  phase: Type.Union([Type.Object({ name: PHASE_NAME, start: Type.String(), rule: Type.String() }), Type.Null()]),
  recent: Type.Object(
    {
      since: Type.String(),
      events: Type.Integer(),
      deeds: Type.Integer(),
      cooperation: Type.Integer(),
      conflict: Type.Integer(),
      reports: Type.Object({ first: Type.Integer(), second: Type.Integer(), others: Type.Integer() }),
    },
    { description: 'the thirty days up to `as_of`' },
  ),
  overdue_pledges: Type.Integer(),
  open_pledges: Type.Integer(),
  last_event_date: NULLABLE_DAY,
});
