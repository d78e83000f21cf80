// Chinese, ready to code: its models and tables joined to its grammars.

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
import { chineseActors } from './actors.ts';
import { chineseAmounts } from './amounts.ts';
import { analyseChinese, type ChineseTools } from './analyse.ts';
import { chineseAttitudes } from './attitudes.ts';
import { chineseConfidence } from './confidence.ts';
import { chineseDoubts } from './doubts.ts';
import { chineseFrameGrammar } from './events-grammar.ts';
import { NamesInText } from './names-in-text.ts';
import { chinesePlaces } from './place.ts';
import { chinesePledges } from './pledges.ts';
import { chineseSpeech } from './speech.ts';
import { chineseTime } from './time.ts';

/** What the Chinese pack is made of. */
export interface ChineseParts {
  readonly model: LanguageModel;
  readonly knowledge: Knowledge;
  readonly relations: LinearWeights;
}

/** The Chinese event lexicon; its phrases have no blanks and its compounds end in their head. */
export function chineseLexicon(knowledge: Pick<Knowledge, 'tables'>): Lexicon {
  return buildLexicon(knowledge.tables, 'events/zh', '', true);
}

/** What Chinese text is analysed with. */
export function chineseTools(model: LanguageModel, knowledge: Knowledge, lexicon: Lexicon): ChineseTools {
  const paired = (knowledge.tables['events/zh/verb-nouns'] ?? []).flatMap((row) => (row.nouns ?? '').split('|'));
  const events = [
    ...lexicon.verbWords,
    ...lexicon.nouns.keys(),
    ...paired.filter((word) => /^\p{Script=Han}+$/u.test(word)),
  ];
  const groups = [...chineseActors.wholeGroups.keys(), ...chineseActors.wholeStates];
  return {
    model,
    names: new NamesInText(knowledge, { groups, events }, (word) => model.lists(word)),
    verbs: lexicon.verbWords,
    nouns: new Set(lexicon.nouns.keys()),
  };
}

/** The Chinese pack; building its indexes takes some tens of milliseconds. */
export function chinesePack({ model, knowledge, relations }: ChineseParts): LanguagePack {
  const lexicon = chineseLexicon(knowledge);
  const tools = chineseTools(model, knowledge, lexicon);
  return {
    language: 'zh',
    packs: knowledge.packs ?? [],
    analyse: (text) => analyseChinese(text, tools),
    times: chineseTime,
    amounts: chineseAmounts,
    actors: buildActorIndex(knowledge, chineseActors),
    places: chinesePlaces,
    placeIndex: new PlaceIndex(knowledge),
    lexicon,
    doubts: chineseDoubts,
    frames: chineseFrameGrammar(lexicon),
    rules: specialRules(),
    relations: new RelationModel(new LinearModel(relations), lexicon),
    confidence: chineseConfidence,
    speech: chineseSpeech,
    pledges: chinesePledges,
    attitudes: chineseAttitudes,
    countryWords: new CountryWords(knowledge.countries),
  };
}
