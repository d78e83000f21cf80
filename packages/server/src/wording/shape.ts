// What every language has to say: the keys of the English words, each with a string.

import type { codes } from './codes/en.ts';
import type { words } from './words/en.ts';

export type Words = Readonly<Record<keyof typeof words, string>>;
export type Codes = { readonly [S in keyof typeof codes]: Readonly<Record<keyof (typeof codes)[S], string>> };
