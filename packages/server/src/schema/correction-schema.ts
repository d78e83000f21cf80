// Decisions of people as they are given and answered; the shapes of packages/record.

import { CORRECTABLE, PLEDGE_STATES } from '@rapport/record';
import { Type } from 'typebox';
import { NULLABLE_TEXT, TWO_NUMBERS } from './value-schema.ts';

const ID = Type.String({ minLength: 1, maxLength: 200 });
const MOST_ANCHORS = 500;

const ANCHOR = Type.Object(
  { mention_id: ID, document_key: ID, trigger: TWO_NUMBERS },
  { description: 'where a decision holds: a mention, its document and the span of its trigger' },
);
const ANCHORS = Type.Array(ANCHOR, { minItems: 1, maxItems: MOST_ANCHORS });

/** What a person may decide about mentions and pledges. */
export const CORRECTABLE_DECISION = Type.Union([
  Type.Object({
    kind: Type.Literal('set'),
    anchor: ANCHOR,
    field: Type.Enum([...CORRECTABLE]),
    value: Type.Unknown({ description: 'the value of the field: a type, a list of codes, an ISO date, null …' }),
  }),
  Type.Object({ kind: Type.Literal('accept'), anchor: ANCHOR }),
  Type.Object({ kind: Type.Literal('merge'), anchors: ANCHORS }),
  Type.Object({ kind: Type.Literal('split'), apart: Type.Array(ANCHORS, { minItems: 2, maxItems: 2 }) }),
  Type.Object({
    kind: Type.Literal('pledge'),
    pledge_id: ID,
    event_id: NULLABLE_TEXT,
    verdict: Type.Enum(['confirm', 'refuse', 'set']),
    state: Type.Optional(Type.Enum([...PLEDGE_STATES])),
  }),
]);

/** Who decides and why. With accounts the author is the account, whatever is written here. */
export const SIGNED = {
  author: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
} as const;

export const CORRECTION = Type.Object({
  id: Type.String(),
  decision: Type.Union([CORRECTABLE_DECISION, Type.Object({ kind: Type.Literal('undo'), correction_id: ID })]),
  author: Type.String(),
  note: Type.Optional(Type.String()),
  valid_from: NULLABLE_TEXT,
  known_from: Type.String({ description: 'ISO time at which it was recorded' }),
  undone_by: Type.Optional(Type.String({ description: 'id of the decision that took it back' })),
});
