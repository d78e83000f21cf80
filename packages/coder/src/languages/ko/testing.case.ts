// A Korean analyser for tests: a small world, the event words of `data/`, and a model that knows no word.

import { eventTablesOf } from '../../events/lexicon.case.ts';
import { buildLexicon } from '../../events/lexicon.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LanguageModel } from '../../parse/language-model.ts';
import { analyseKorean, type KoreanTools, koreanToolsOf } from './analyse.ts';
import { wordBook } from './names.ts';

const named = (list: string) => list.split(' ').map((word) => ({ aliases: [word] }));

/** A few states, persons, bodies and roles. */
export const WORLD = {
  countries: '중국 한국 북한 미국 일본 이란 캐나다'.split(' ').map((name) => ({
    names: [name],
    governments: [],
    people: [`${name}인`],
  })),
  persons: named('이재명 시진핑 왕이'),
  organisations: named('외교부 백악관'),
  places: named('베이징 서울'),
  roles: '대통령 주석 장관 총리 대변인 외교부장'.split(' ').map((phrase) => ({ phrase })),
  tables: {
    'ko/short-names': '한=한국 중=중국 미=미국 일=일본 북=북한 러=러시아 中=중국 日=일본'.split(' ').map((pair) => ({
      letter: pair.split('=')[0]!,
      name: pair.split('=')[1]!,
    })),
  },
} as unknown as Knowledge;

/** Takes every word for a common noun without a particle, so that only what the pack itself knows decides. */
const IGNORANT: LanguageModel = {
  language: 'ko',
  normalize: (text) => text,
  cut: (_text, start, end) => [[start, end]],
  lists: () => false,
  tag: (doc) => {
    for (let t = 0; t < doc.length; t++) doc.setTag(t, 'NOUN', 'nc');
  },
  lemmatize: () => undefined,
  parse: () => undefined,
};

const lexicon = buildLexicon(eventTablesOf('ko'), 'events/ko', '');

/** The look-ups over the small world. */
export const BOOK = wordBook(WORLD, { nouns: lexicon.nouns.keys(), verbs: lexicon.verbWords });

export const TOOLS: KoreanTools = koreanToolsOf(IGNORANT, BOOK);

/** The arcs of a text: `word relation head`, marks left out. */
export function arcsOf(text: string): string[] {
  const doc = analyseKorean(text, TOOLS);
  const found: string[] = [];
  for (let t = 0; t < doc.length; t++) {
    if (doc.deprel(t) === 'punct') continue;
    found.push(`${doc.form(t)} ${doc.deprel(t)}${doc.head(t) < 0 ? '' : ` ${doc.form(doc.head(t))}`}`);
  }
  return found;
}
