// What every writer is told: names of countries, who makes the file and when, what is left out.

import type { ExportSchema } from '../export-formats.ts';
import type { CountryNames } from '../wording/name-actors.ts';

/** How a file is to be written. */
export interface ExportOptions {
  readonly countries: CountryNames;
  /** Program (`rapport 0.1.0`) and ISO time of the making; nothing here looks at a clock. */
  readonly made: { readonly by: string; readonly at: string };
  /** Heading of a chronology, name of a calendar. */
  readonly title?: string;
  /** Whose columns are written; PLOVER's unless said. Others are for events and mentions in tables. */
  readonly schema?: ExportSchema;
  /** False leaves out every sentence and quotation; hashes and offsets stay. */
  readonly text?: boolean;
  /** CSV begins with a byte order mark, for Excel. */
  readonly bom?: boolean;
  /** Rows of a row group of Parquet. */
  readonly rowGroupSize?: number;
  /** Called for each item that the format cannot hold, with the reason. */
  readonly onLeftOut?: (id: string, reason: string) => void;
}

/** Whether sentences are written. */
export function keepsText(options: ExportOptions): boolean {
  return options.text ?? true;
}
