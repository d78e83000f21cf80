// What every language has to say: the keys of the English words, each with a string.

import type { en } from './en.ts';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The same keys in every language. */
export type Catalogue = Words<typeof en>;
