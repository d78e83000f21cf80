// Korean, ready to code: its models and tables joined to its grammars.

import { buildActorIndex } from '../../actors/actor-index.ts';
import { CountryWords } from '../../attitudes/country-words.ts';
import { LinearModel, type LinearWeights } from '../../classify/linear-model.ts';
import type { LanguagePack } from '../../engine/language-pack.ts';
import { buildLexicon, type Lexicon } from '../../events/lexicon.ts';
import { RelationModel } from '../../events/relation-model.ts';
import { specialRules } from '../../events/rules/special-rules.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LanguageModel } from '../../parse/language-model.ts';
import { PlaceIndex } from '../../place/place-index.ts';
import { koreanActors } from './actors.ts';
import { koreanAmounts } from './amounts.ts';
import { analyseKorean, type KoreanTools, koreanToolsOf } from './analyse.ts';
import { koreanAttitudes } from './attitudes.ts';
import { koreanConfidence } from './confidence.ts';
import { koreanFrameGrammar } from './events-grammar.ts';
import { wordBook } from './names.ts';
import { koreanPlaces } from './place.ts';
import { koreanPledges } from './pledges.ts';
import { koreanSpeech } from './speech.ts';
import { koreanTime } from './time.ts';

/** What the Korean pack is made of. */
export interface KoreanParts {
  readonly model: LanguageModel;
  readonly knowledge: Knowledge;
  readonly relations: LinearWeights;
}

/** The Korean event lexicon; its nouns are written without blanks. */
export function koreanLexicon(knowledge: Pick<Knowledge, 'tables'>): Lexicon {
  return buildLexicon(knowledge.tables, 'events/ko', '');
}

/** What Korean text is analysed with. */
export function koreanTools(model: LanguageModel, knowledge: Knowledge, lexicon: Lexicon): KoreanTools {
  return koreanToolsOf(model, wordBook(knowledge, { nouns: lexicon.nouns.keys(), verbs: lexicon.verbWords }));
}

/** The Korean pack; building its indexes takes some tens of milliseconds. */
export function koreanPack({ model, knowledge, relations }: KoreanParts): LanguagePack {
  const lexicon = koreanLexicon(knowledge);
  const tools = koreanTools(model, knowledge, lexicon);
  return {
    language: 'ko',
    packs: knowledge.packs ?? [],
    analyse: (text) => analyseKorean(text, tools),
    times: koreanTime,
    amounts: koreanAmounts,
    actors: buildActorIndex(knowledge, koreanActors),
    places: koreanPlaces,
    placeIndex: new PlaceIndex(knowledge),
    lexicon,
    frames: koreanFrameGrammar(lexicon),
    rules: specialRules(),
    relations: new RelationModel(new LinearModel(relations), lexicon),
    confidence: koreanConfidence,
    speech: koreanSpeech,
    pledges: koreanPledges,
    attitudes: koreanAttitudes,
    countryWords: new CountryWords(knowledge.countries),
  };
}
