// Files that other tools read, and foreign tables read in.

export { SPLICE_NOTES, type SpliceNote } from './cameo/cameo-to-plover.ts';
export {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  EXPORT_SCHEMAS,
  type ExportFormat,
  type ExportKind,
  type ExportSchema,
  type FormatFacts,
} from './export-formats.ts';
export type { NamedCountry } from './foreign/country-codes.ts';
export {
  FOREIGN_CODERS,
  type ForeignActor,
  type ForeignCoder,
  type ForeignMention,
  type ForeignPlace,
  type ForeignRow,
} from './foreign/foreign-mention.ts';
export { type ForeignOptions, readForeign } from './foreign/read-foreign.ts';
export { toPlainPlover } from './plover/extensions.ts';
export { type LineRead, readEventLines, readMentionLines } from './plover/read-lines.ts';
export type { Items } from './stream/items.ts';
export { type Line, readLines } from './stream/lines.ts';
export { unguardFormula } from './table/formula-guard.ts';
export { splitList } from './table/list-cell.ts';
export { unescapeTsv } from './table/tsv.ts';
export { eventPeopleWords, eventTitle, eventWords } from './wording/event-words.ts';
export { attitudeWords, pledgeWords, quoteHead, quoteWords } from './wording/speech-words.ts';
export {
  codeName,
  dateWords,
  PLEDGE_STATE_WORDS,
  periodWords,
  placeWords,
  plural,
  reasonWords,
} from './wording/wording.ts';
export type { ExportOptions } from './write/export-options.ts';
export {
  writeAttitudes,
  writeCalendar,
  writeEvents,
  writeMentions,
  writePledges,
  writeQuotes,
} from './write/write-records.ts';
