// Text in, record out: the pure heart of Rapport.

export type { ActorGrammar } from './actors/actor-grammar.ts';
export { type ActorIndex, buildActorIndex } from './actors/actor-index.ts';
export type { ActorLayer, Mention, MentionForm, Party } from './actors/actor-layer.ts';
export { resolveActors } from './actors/resolve-actors.ts';
export type { ActorContext } from './actors/scene.ts';
export { toEntity } from './actors/to-entity.ts';
export type { LemmaTypes } from './classify/lemma-types.ts';
export { type ClassScore, LinearModel, type LinearWeights } from './classify/linear-model.ts';
export { relationFeatures } from './classify/relation-features.ts';
export { headOf, type TokenRange } from './classify/token-range.ts';
export { CODER_VERSION, type Coder, createCoder } from './coder.ts';
export { Doc, NO_HEAD, type SentenceInput } from './doc/doc.ts';
export { StringTable } from './doc/string-table.ts';
export { UPOS, type Upos, uposNumber } from './doc/upos.ts';
export type { LanguagePack } from './engine/language-pack.ts';
export type { CodingContext, Layers } from './engine/layers.ts';
export type { CodedEvents } from './events/coded-event.ts';
export { type ConfidenceWeights, confidenceOf } from './events/event-confidence.ts';
export { extractFrames } from './events/extract-frames.ts';
export type { FrameGrammar } from './events/frame-grammar.ts';
export { buildLexicon, type Lexicon } from './events/lexicon.ts';
export { Reader } from './events/reader.ts';
export { lexiconTypes, RelationModel, relationEvidence } from './events/relation-model.ts';
export type {
  CodePeriod,
  CountryRow,
  Knowledge,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  RoleRow,
} from './knowledge/knowledge.ts';
export { englishActors } from './languages/en/actors.ts';
export { englishFrameGrammar } from './languages/en/events-grammar.ts';
export { type EnglishParts, englishAnalysis, englishPack } from './languages/en/pack.ts';
export { splitEnglish } from './languages/en/splitter.ts';
export { tokenizeEnglish } from './languages/en/tokenizer.ts';
export { analyseKorean, type KoreanTools } from './languages/ko/analyse.ts';
export { koreanFrameGrammar } from './languages/ko/events-grammar.ts';
export { type KoreanParts, koreanLexicon, koreanPack, koreanTools } from './languages/ko/pack.ts';
export { splitKorean } from './languages/ko/splitter.ts';
export { analyseChinese, type ChineseTools, parseChinese } from './languages/zh/analyse.ts';
export { chineseFrameGrammar } from './languages/zh/events-grammar.ts';
export { type ChineseParts, chineseLexicon, chinesePack, chineseTools } from './languages/zh/pack.ts';
export { ActionWeights, RowWeights } from './linear/dense-weights.ts';
export { Kernel, type KernelArray, type KernelMemory } from './linear/kernel.ts';
export { LogScale } from './linear/log-scale.ts';
export { Question } from './linear/question.ts';
export { SparseWeights } from './linear/sparse-weights.ts';
export type { Doubt } from './parse/journal.ts';
export {
  annotate,
  type LanguageModel,
  listedWords,
  type ModelParts,
  respell,
  TrainedModel,
} from './parse/language-model.ts';
export { GuideTree, Parser, type ParserParts } from './parse/parser.ts';
export {
  FIRST_PASS,
  type Guide,
  MAIN_PASS,
  ParserFeatures,
  type PassDesign,
  thorough,
} from './parse/parser-features.ts';
export { ParserPass, type PassParts } from './parse/parser-pass.ts';
export { ParserState } from './parse/parser-state.ts';
export { ReviewFeatures } from './parse/review-features.ts';
export { REVIEW_SCALE, Reviewer, type ReviewParts } from './parse/reviewer.ts';
export { LEFT, RIGHT, ROOT_RELATION, SHIFT } from './parse/transitions.ts';
export { relationKinds, TreeFacts } from './parse/tree-facts.ts';
export { CuttingUnits } from './tag/cutting-units.ts';
export {
  applyLemmaRule,
  findLemmaRule,
  type LemmaRule,
  type LemmaRules,
  Lemmatizer,
  MAX_ENDING,
} from './tag/lemmatizer.ts';
export { PackedStrings } from './tag/packed-strings.ts';
export { Tagger, TaggerFeatures, type TaggerParts } from './tag/tagger.ts';
export {
  allowedCuts,
  bestCuts,
  CUT,
  CUT_CLASSES,
  CutterFeatures,
  type CutterParts,
  WordCutter,
  type WordList,
} from './tag/word-cutter.ts';
export { PackedLexicon, type WordFacts, type WordLexicon } from './tag/word-lexicon.ts';
export { normalizeForm, WordTable } from './tag/word-table.ts';
export { type Script, scriptOf } from './text/script.ts';
export type {
  ActorTrace,
  Alternative,
  DocumentTrace,
  FrameTrace,
  RuleTrace,
  SentenceLine,
  SentenceTrace,
  TokenTrace,
} from './trace/sentence-trace.ts';
