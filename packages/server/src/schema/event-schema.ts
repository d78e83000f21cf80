// Events, their actors and their reports as they are answered; the shapes of packages/record.

import { EVENT_TYPES, type EventType, FIELDS, STATUSES } from '@rapport/record';
import { Type } from 'typebox';
import { described, NULLABLE_DAY, NULLABLE_TEXT, TEXT_INFO } from './value-schema.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];
const STATUS = Type.Enum([...STATUSES]);

export const ACTOR = Type.Object({
  code: NULLABLE_TEXT,
  sector: Type.Array(Type.String()),
  identifier_text: Type.String(),
  identifier_id: Type.Optional(Type.String()),
  office: Type.Optional(Type.String()),
});

export const DOCUMENT_FACTS = Type.Object({
  key: Type.String(),
  document_id: Type.String(),
  url: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  publisher_country: Type.Optional(Type.String()),
  language: Type.String(),
  published: NULLABLE_DAY,
  source: Type.String(),
});

export const MENTION_REF = Type.Object({
  mention_id: Type.String(),
  document_key: Type.String(),
  document_id: Type.String(),
  url: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  language: Type.String(),
  publisher: Type.Optional(Type.String()),
  publisher_country: Type.Optional(Type.String()),
  published: NULLABLE_DAY,
  text: Type.String({ description: 'the sentence' }),
  text_info: TEXT_INFO,
  date: NULLABLE_DAY,
  status: STATUS,
  confidence: Type.Number(),
});

export const MERGED_EVENT = Type.Object({
  id: Type.String(),
  date: NULLABLE_DAY,
  enddate: Type.Optional(Type.String()),
  date_precision: Type.Enum(['day', 'week', 'month', 'year', 'unknown']),
  date_basis: Type.Enum(['stated', 'inferred', 'defaulted']),
  actor: Type.Array(ACTOR),
  recipient: Type.Array(ACTOR),
  reciprocal: Type.Boolean(),
  event: Type.Array(Type.Enum(TYPES)),
  mode: Type.Array(Type.String()),
  context: Type.Array(Type.String()),
  field: Type.Enum([...FIELDS]),
  quad_code: Type.Integer({ minimum: 1, maximum: 4 }),
  event_scale: Type.Number(),
  status: STATUS,
  event_loc: Type.Optional(described('Location of docs/contract.md', ['resolved_place', 'country_code'])),
  size: Type.Optional(Type.Record(Type.String(), Type.Integer())),
  amounts: Type.Optional(Type.Array(described('Amount of docs/contract.md', ['text', 'value', 'unit']))),
  text: Type.String({ description: 'the sentence that tells it best' }),
  mentions: Type.Array(MENTION_REF),
  reports: Type.Integer(),
  independent_sources: Type.Integer(),
  first_reported: NULLABLE_DAY,
  languages: Type.Array(Type.String()),
  contradictions: Type.Array(
    Type.Object({
      about: Type.String(),
      accounts: Type.Array(Type.Object({ value: Type.String(), mention_ids: Type.Array(Type.String()) })),
    }),
  ),
  confidence: Type.Number(),
  corrected: Type.Optional(Type.Array(Type.String())),
});

/** A mention as it is kept and corrected, with its document and where it comes from. */
export const STORED_MENTION = Type.Object({
  mention: described('Event of docs/contract.md: one sentence’s report', [
    'id',
    'evidence',
    'why',
    'text',
    'text_info',
  ]),
  document: DOCUMENT_FACTS,
  event_id: NULLABLE_TEXT,
  provenance: Type.Object({
    coder: Type.String(),
    pack: Type.String(),
    known_from: Type.String(),
    known_until: Type.Optional(Type.String()),
  }),
});
