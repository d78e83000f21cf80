// The languages of the reading pages, and what each says.

import { type CodeWords, enCodeWords, koCodeWords, zhCodeWords } from '@rapport/record';
import type { Words } from './shape.ts';
import { words as enWords } from './words/en.ts';
import { words as koWords } from './words/ko.ts';
import { words as zhWords } from './words/zh.ts';

export const PAGE_LANGUAGES = ['en', 'ko', 'zh'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export interface Catalogue {
  readonly words: Words;
  readonly codes: CodeWords;
}

export const CATALOGUES: Readonly<Record<PageLanguage, Catalogue>> = {
  en: { words: enWords, codes: enCodeWords },
  ko: { words: koWords, codes: koCodeWords },
  zh: { words: zhWords, codes: zhCodeWords },
};
