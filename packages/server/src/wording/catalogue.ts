// The languages of the reading pages, and what each says.

import { codes as enCodes } from './codes/en.ts';
import { codes as koCodes } from './codes/ko.ts';
import { codes as zhCodes } from './codes/zh.ts';
import type { Codes, Words } from './shape.ts';
import { words as enWords } from './words/en.ts';
import { words as koWords } from './words/ko.ts';
import { words as zhWords } from './words/zh.ts';

export const PAGE_LANGUAGES = ['en', 'ko', 'zh'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export interface Catalogue {
  readonly words: Words;
  readonly codes: Codes;
}

export const CATALOGUES: Readonly<Record<PageLanguage, Catalogue>> = {
  en: { words: enWords, codes: enCodes },
  ko: { words: koWords, codes: koCodes },
  zh: { words: zhWords, codes: zhCodes },
};
