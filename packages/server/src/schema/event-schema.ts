// Events, their actors and their reports as they are answered; the shapes of packages/record.

import { EVENT_TYPES, type EventType, FIELDS, STATUSES } from '@rapport/record';
import { Type } from 'typebox';
import { named } from './named.ts';
import { NULLABLE_DAY, NULLABLE_TEXT, TEXT_INFO } from './value-schema.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];
const STATUS = Type.Enum([...STATUSES]);

export const AMOUNTS = Type.Array(Type.Object({ text: Type.String(), value: Type.Number(), unit: Type.String() }), {
  description: 'as written, with the value in units of `unit`',
});

const LOCATION = Type.Object({
  extracted_place: Type.String(),
  resolved_place: Type.String(),
  country_code: Type.String(),
  lat: Type.Optional(Type.Number()),
  lon: Type.Optional(Type.Number()),
  resolution: Type.Integer({
    minimum: 1,
    maximum: 5,
    description: '5 below city, 4 city, 3 district, 2 province, 1 country',
  }),
  basis: Type.Enum(['stated', 'inferred', 'defaulted']),
});

const SIZE = Type.Object({
  dead: Type.Optional(Type.Integer()),
  injured: Type.Optional(Type.Integer()),
  arrested: Type.Optional(Type.Integer()),
});

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
  actor: Type.Array(named('Actor')),
  recipient: Type.Array(named('Actor')),
  reciprocal: Type.Boolean(),
  event: Type.Array(Type.Enum(TYPES)),
  mode: Type.Array(Type.String()),
  context: Type.Array(Type.String()),
  field: Type.Enum([...FIELDS]),
  quad_code: Type.Integer({ minimum: 1, maximum: 4 }),
  event_scale: Type.Number(),
  status: STATUS,
  event_loc: Type.Optional(LOCATION),
  size: Type.Optional(SIZE),
  amounts: Type.Optional(AMOUNTS),
  text: Type.String({ description: 'the sentence that tells it best' }),
  mentions: Type.Array(named('MentionRef')),
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
  mention: named('Event'),
  document: named('DocumentFacts'),
  event_id: NULLABLE_TEXT,
  provenance: Type.Object({
    coder: Type.String(),
    pack: Type.String(),
    known_from: Type.String(),
    known_until: Type.Optional(Type.String()),
  }),
});

/** A quotation with its document. */
export const QUOTE_REPORT = Type.Object({ quote: named('Quote'), document: named('DocumentFacts') });
