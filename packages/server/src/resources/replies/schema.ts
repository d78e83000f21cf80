// Replies as they are given and answered.

import { Type } from 'typebox';

const MOST_NAME = 100;
const MOST_EMAIL = 254;
const MOST_BODY = 10_000;
const ID = Type.Optional(Type.String({ minLength: 1, maxLength: 200 }));

/** One of the two. */
export const SUBJECT_QUERY = Type.Object({ event: ID, article: ID }, { additionalProperties: false });

export const NEW_REPLY = Type.Object(
  {
    event: ID,
    article: ID,
    name: Type.String({ minLength: 1, maxLength: MOST_NAME }),
    email: Type.String({
      pattern: '^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+$',
      maxLength: MOST_EMAIL,
      description: 'never shown',
    }),
    body: Type.String({
      minLength: 1,
      maxLength: MOST_BODY,
      description:
        'HTML of these tags: a[href,title] abbr[title] acronym[title] b blockquote[cite] cite code del[datetime] em i q[cite] strike strong',
    }),
    website: Type.Optional(Type.String({ maxLength: MOST_EMAIL, description: 'leave empty' })),
  },
  { additionalProperties: false },
);

export const REPLY = Type.Object({
  id: Type.String(),
  subject: Type.Object({ kind: Type.Enum(['event', 'article']), id: Type.String() }),
  name: Type.String(),
  body: Type.String({ description: 'sanitised HTML' }),
  state: Type.Enum(['waiting', 'shown', 'refused']),
  written_at: Type.String(),
  moderated_by: Type.Optional(Type.String()),
  moderated_at: Type.Optional(Type.String()),
});

export const VERDICT = Type.Object({ verdict: Type.Enum(['show', 'refuse']) }, { additionalProperties: false });
