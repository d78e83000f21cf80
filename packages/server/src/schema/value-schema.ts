// Small shapes that many answers share.

import { Type } from 'typebox';

export const NULLABLE_DAY = Type.Union([Type.String(), Type.Null()], { description: 'ISO date' });
export const NULLABLE_TEXT = Type.Union([Type.String(), Type.Null()]);
export const NULLABLE_NUMBER = Type.Union([Type.Number(), Type.Null()]);

/** Two numbers: a span of text in UTF-16 code units, or the ends of an interval. */
export const TWO_NUMBERS = Type.Array(Type.Number(), { minItems: 2, maxItems: 2 });
export const TWO_CODES = Type.Array(Type.String(), { minItems: 2, maxItems: 2, examples: [['KOR', 'CHN']] });

export const TEXT_INFO = Type.Object({ sequence: Type.Integer(), start: Type.Integer(), end: Type.Integer() });

/** CONTRACT's error body. */
export const ERROR_BODY = Type.Object(
  {
    error: Type.Object({
      code: Type.String({ examples: ['E_NOT_FOUND'] }),
      message: Type.String(),
      source: Type.Optional(Type.String()),
      line: Type.Optional(Type.Integer()),
    }),
  },
  { description: 'The error; docs/errors.md lists the codes.' },
);
