// The vocabulary that every other package speaks.

export type { Article, Caption, Dateline, Document } from './article.ts';
export { toDocument } from './article-document.ts';
export { type Basis, mayReplace } from './basis.ts';
export { CAMEO_REGIONS, CAMEO_STATES } from './cameo-codes.ts';
export { contentId } from './content-id.ts';
export {
  CORRECTABLE,
  type CorrectableField,
  type Correction,
  type Decision,
  type MentionAnchor,
} from './correction.ts';
export { ERRORS, type ErrorBody, type ErrorCode, type ErrorPlace, RapportError, toRapportError } from './errors.ts';
export type { Contradiction, EventActor, MentionRef, MergedEvent } from './merged-event.ts';
export { parseDocument } from './parse-document.ts';
export { PASSED_OVER, type PassedOver, passedOverFor } from './passed-over.ts';
export {
  type FollowedPledge,
  PLEDGE_ACTS,
  PLEDGE_STATES,
  type PledgeAct,
  type PledgeFollowUp,
  type PledgeState,
} from './pledge-state.ts';
export {
  type Context,
  EVENT_TYPES,
  type EventType,
  EXTENSION_CONTEXTS,
  eventScale,
  FIELDS,
  type Field,
  isModeOf,
  NON_STATE_CODES,
  PLOVER_CONTEXTS,
  type QuadCode,
  quadCode,
  SECTORS,
  type Sector,
  STATUSES,
  type Status,
} from './plover.ts';
export type {
  Amount,
  Attitude,
  CodedRecord,
  DatePrecision,
  Due,
  Entity,
  EventEvidence,
  EventMention,
  Location,
  Pledge,
  Quote,
  Relation,
  Size,
  Skipped,
  Why,
} from './record.ts';
export type { AttitudeReport, DocumentFacts, PledgeReport, QuoteReport, Report } from './report.ts';
export { ARTICLE_SCHEMA } from './schema/article-schema.ts';
export { DOCUMENT_SCHEMA } from './schema/document-schema.ts';
export { checkAgainst, type JsonSchema, type SchemaProblem } from './schema/json-schema.ts';
export { RECORD_SCHEMA } from './schema/record-schema.ts';
export type { Span, TextInfo } from './span.ts';
export type { CodeWords } from './words/code-words.ts';
export { enCodeWords } from './words/en.ts';
export { koCodeWords } from './words/ko.ts';
export { zhCodeWords } from './words/zh.ts';
