// English, ready to code: its models and tables joined to its grammars.

import { buildActorIndex } from '../../actors/actor-index.ts';
import { CountryWords } from '../../attitudes/country-words.ts';
import type { LinearWeights } from '../../classify/linear-model.ts';
import { LinearModel } from '../../classify/linear-model.ts';
import { Doc } from '../../doc/doc.ts';
import type { LanguagePack } from '../../engine/language-pack.ts';
import { buildLexicon } from '../../events/lexicon.ts';
import { RelationModel } from '../../events/relation-model.ts';
import { specialRules } from '../../events/rules/special-rules.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { annotate, type LanguageModel } from '../../parse/language-model.ts';
import { PlaceIndex } from '../../place/place-index.ts';
import { englishActors } from './actors.ts';
import { englishAmounts } from './amounts.ts';
import { englishAttitudes } from './attitudes.ts';
import { englishConfidence } from './confidence.ts';
import { englishFrameGrammar } from './events-grammar.ts';
import { longNamesOf } from './name-repairs.ts';
import { englishDoubts } from './other-sense.ts';
import { englishPlaces } from './place.ts';
import { englishPledges } from './pledges.ts';
import { tagPresentVerbs } from './present-verbs.ts';
import { ENGLISH_RULES } from './rules/english-rules.ts';
import { englishSpeech } from './speech.ts';
import { splitEnglish } from './splitter.ts';
import { englishTime } from './time.ts';
import { repairTrees } from './tree-repairs.ts';

/** What the English pack is made of. */
export interface EnglishParts {
  readonly model: LanguageModel;
  readonly knowledge: Knowledge;
  readonly relations: LinearWeights;
}

/** How English text becomes tokens, tags and trees. */
export function englishAnalysis(model: LanguageModel, knowledge: Knowledge): (text: string) => Doc {
  const longNames = longNamesOf(knowledge.countries);
  return (text) => {
    const doc = new Doc(text, splitEnglish(text));
    annotate(doc, model, tagPresentVerbs);
    repairTrees(doc, longNames);
    return doc;
  };
}

/** The English pack; building its indexes takes some tens of milliseconds. */
export function englishPack({ model, knowledge, relations }: EnglishParts): LanguagePack {
  const lexicon = buildLexicon(knowledge.tables, 'events/en');
  return {
    language: 'en',
    packs: knowledge.packs ?? [],
    analyse: englishAnalysis(model, knowledge),
    times: englishTime,
    amounts: englishAmounts,
    actors: buildActorIndex(knowledge, englishActors),
    places: englishPlaces,
    placeIndex: new PlaceIndex(knowledge),
    lexicon,
    frames: englishFrameGrammar(lexicon),
    rules: specialRules(ENGLISH_RULES),
    doubts: englishDoubts,
    relations: new RelationModel(new LinearModel(relations), lexicon),
    confidence: englishConfidence,
    speech: englishSpeech,
    pledges: englishPledges,
    attitudes: englishAttitudes,
    countryWords: new CountryWords(knowledge.countries),
  };
}
