// A followed promise as it is answered; the shape of packages/record.

import { PLEDGE_ACTS, PLEDGE_STATES } from '@rapport/record';
import { Type } from 'typebox';
import { AMOUNTS } from './event-schema.ts';
import { named } from './named.ts';
import { NULLABLE_DAY, NULLABLE_TEXT } from './value-schema.ts';

const STATE = Type.Enum([...PLEDGE_STATES]);

const FOLLOW_UP = Type.Object({
  pledge_id: Type.String(),
  event_id: NULLABLE_TEXT,
  state: STATE,
  confidence: Type.Number(),
  rule: Type.String(),
  date: Type.String(),
  text: Type.String(),
  confirmed_by: Type.Optional(Type.String()),
  refused_by: Type.Optional(Type.String()),
});

const REPORT = Type.Object({
  pledge_id: Type.String(),
  document_key: Type.String(),
  document_id: Type.String(),
  url: Type.Optional(Type.String()),
  language: Type.String(),
  publisher: Type.Optional(Type.String()),
  publisher_country: Type.Optional(Type.String()),
  published: NULLABLE_DAY,
  text: Type.String(),
});

export const FOLLOWED_PLEDGE = Type.Object(
  {
    id: Type.String(),
    by: Type.Array(named('Actor')),
    to: Type.Array(named('Actor')),
    action: Type.String(),
    act: Type.Enum([...PLEDGE_ACTS]),
    firmness: Type.Enum(['promised', 'agreed', 'planned', 'hoped']),
    condition: Type.Optional(Type.String()),
    due: Type.Optional(Type.Object({ text: Type.String(), start: Type.String(), end: Type.String() })),
    amounts: Type.Optional(AMOUNTS),
    made: NULLABLE_DAY,
    state: STATE,
    reports: Type.Array(REPORT),
    event_ids: Type.Array(Type.String()),
    follow_ups: Type.Array(FOLLOW_UP),
  },
  { description: 'one promise with all its reports and what followed' },
);
