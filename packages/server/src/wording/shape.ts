// What every language has to say: the keys of the English words, each with a string.

import type { words } from './words/en.ts';

export type Words = Readonly<Record<keyof typeof words, string>>;
