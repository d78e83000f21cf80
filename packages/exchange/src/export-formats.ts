// What can be written: every format with its media type and file ending, and what it can hold.

/** What is exported: merged events, single mentions, promises followed, quotations, attitudes. */
export const EXPORT_KINDS = ['event', 'mention', 'pledge', 'quote', 'attitude'] as const;
/** A kind of thing that can be written to a file. */
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What is to be known of a format before a file is written in it. */
export interface FormatFacts {
  readonly mediaType: string;
  /** File ending, without the dot. */
  readonly extension: string;
  readonly kinds: readonly ExportKind[];
  /** Whether the schemas `cameo`, `gdelt-1` and `gdelt-2` can be written in it. */
  readonly tables: boolean;
  /** Whether memory stays flat however many items there are. */
  readonly streams: boolean;
}

/** Every format by the name that the command and the interface know it by. */
export const EXPORT_FORMATS = {
  jsonl: { mediaType: 'application/jsonl', extension: 'jsonl', kinds: EXPORT_KINDS, tables: true, streams: true },
  csv: { mediaType: 'text/csv; charset=utf-8', extension: 'csv', kinds: EXPORT_KINDS, tables: true, streams: true },
  tsv: {
    mediaType: 'text/tab-separated-values; charset=utf-8',
    extension: 'tsv',
    kinds: EXPORT_KINDS,
    tables: true,
    streams: true,
  },
  parquet: {
    mediaType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    kinds: EXPORT_KINDS,
    tables: true,
    streams: true,
  },
  md: { mediaType: 'text/markdown; charset=utf-8', extension: 'md', kinds: EXPORT_KINDS, tables: false, streams: true },
  text: { mediaType: 'text/plain; charset=utf-8', extension: 'txt', kinds: EXPORT_KINDS, tables: false, streams: true },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    kinds: EXPORT_KINDS,
    tables: false,
    streams: false,
  },
  ics: {
    mediaType: 'text/calendar; charset=utf-8',
    extension: 'ics',
    kinds: ['event', 'pledge'],
    tables: false,
    streams: false,
  },
  jsonld: { mediaType: 'application/ld+json', extension: 'jsonld', kinds: ['event'], tables: false, streams: true },
} as const satisfies Record<string, FormatFacts>;

/** A format that a file can be written in. */
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** In whose columns events and mentions are written. */
export const EXPORT_SCHEMAS = ['plover', 'cameo', 'gdelt-1', 'gdelt-2'] as const;
/** In whose columns a file is written. */
export type ExportSchema = (typeof EXPORT_SCHEMAS)[number];
