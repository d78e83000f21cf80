// What every language has a plain word for: the codes that the English words have.

import type { enCodeWords } from './en.ts';

/** Words by kind of code, then by code. */
export type CodeWords = {
  readonly [S in keyof typeof enCodeWords]: Readonly<Record<keyof (typeof enCodeWords)[S], string>>;
};
