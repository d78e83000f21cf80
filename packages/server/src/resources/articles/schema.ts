// An article and its record as they are answered.

import { Type } from 'typebox';
import { named } from '../../schema/named.ts';
import { NULLABLE_TEXT } from '../../schema/value-schema.ts';

export const ARTICLE_IN_FULL = Type.Object({
  facts: named('DocumentFacts'),
  document: named('Document'),
  record: named('Record'),
  pack: Type.String(),
  licence: Type.Optional(Type.String()),
  known_from: Type.String(),
  superseded_by: Type.Optional(Type.String({ description: 'key of the newer text at the same address' })),
  events: Type.Record(Type.String(), NULLABLE_TEXT, { description: 'mention id to event id' }),
});

const TEXT = Type.String({ minLength: 1 });
const SHORT = Type.String({ minLength: 1, maxLength: 2000 });

/** What is added: an address, a page, or a text. */
export const ARTICLE_GIVEN = Type.Union([
  Type.Object({ url: SHORT }, { additionalProperties: false }),
  Type.Object({ html: TEXT, url: Type.Optional(SHORT) }, { additionalProperties: false }),
  Type.Object(
    {
      text: TEXT,
      title: Type.Optional(SHORT),
      published: Type.Optional(SHORT),
      language: Type.Optional(SHORT),
      url: Type.Optional(SHORT),
      publisher: Type.Optional(SHORT),
      publisher_country: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
    },
    { additionalProperties: false },
  ),
]);
