// All formats and kinds together: what each can hold, what is withheld everywhere, and that nothing is kept in memory.

import { parquetReadObjects } from 'hyparquet';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  type ExportFormat,
  type ExportKind,
  type FormatFacts,
} from '../export-formats.ts';
import { attitude, bytesOf, event, OPTIONS, pledge, quote, report, SENTENCE } from '../made-records.case.ts';
import type { ExportOptions } from './export-options.ts';
import { writeAttitudes, writeEvents, writeMentions, writePledges, writeQuotes } from './write-records.ts';

const PLANNED = event({
  status: 'planned',
  amounts: [{ text: 'three billion dollars', value: 3e9, unit: 'USD' }],
});

const WRITERS: Readonly<
  Record<ExportKind, (format: ExportFormat, options: ExportOptions) => AsyncIterable<Uint8Array>>
> = {
  event: (format, options) => writeEvents(format, [PLANNED], options),
  mention: (format, options) => writeMentions(format, [report()], options),
  pledge: (format, options) => writePledges(format, [pledge()], options),
  quote: (format, options) => writeQuotes(format, [quote()], options),
  attitude: (format, options) => writeAttitudes(format, [attitude()], options),
};

const FORMATS = Object.entries<FormatFacts>(EXPORT_FORMATS).map(
  ([name, facts]) => [name as ExportFormat, facts] as const,
);
const HELD = FORMATS.flatMap(([format, { kinds }]) => kinds.map((kind) => [format, kind] as const));
const REFUSED = FORMATS.flatMap(([format, { kinds }]) =>
  EXPORT_KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => [format, kind] as const),
);
/** Words of the article that may not get out when text is withheld. */
const WORDS = [SENTENCE, 'visit Seoul', 'the talks go well', 'by March', 'three billion dollars', '"met"'];

async function shown(format: ExportFormat, bytes: Uint8Array): Promise<string> {
  if (format === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  if (format === 'parquet') return JSON.stringify(await parquetReadObjects({ file: bytes.slice().buffer }));
  return Buffer.from(bytes).toString('utf8').replaceAll('\r\n ', '');
}

describe('every format', () => {
  it.each(HELD)('%s holds a %s, its sentence or none of the article’s words', async (format, kind) => {
    const open = await shown(format, await bytesOf(WRITERS[kind](format, OPTIONS)));
    const withheld = await shown(format, await bytesOf(WRITERS[kind](format, { ...OPTIONS, text: false })));
    expect(open).toContain(SENTENCE);
    expect(WORDS.filter((words) => withheld.includes(words))).toEqual([]);
  });

  it.each(REFUSED)('%s refuses a %s and names what would do', (format, kind) => {
    expect(() => WRITERS[kind](format, OPTIONS)).toThrow(/^\w+ cannot hold a \w+; expected one of jsonl, csv/);
  });

  it.each([
    ['md', 'event'],
    ['ics', 'event'],
    ['csv', 'pledge'],
  ] as const)('%s of a %s refuses the columns of CAMEO', (format, kind) => {
    expect(() => WRITERS[kind](format, { ...OPTIONS, schema: 'cameo' })).toThrow(
      /expected events or mentions as jsonl/,
    );
  });

  it('hashes the sentence that it withholds', async () => {
    const text = await shown('jsonl', await bytesOf(WRITERS.mention('jsonl', { ...OPTIONS, text: false })));
    expect(JSON.parse(text).text_hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('tables of every kind', () => {
  it.each(EXPORT_KINDS)('of %s are typed in Parquet', async (kind) => {
    const file = (await bytesOf(WRITERS[kind]('parquet', OPTIONS))).slice().buffer;
    const [row] = await parquetReadObjects({ file });
    const date = row?.[kind === 'pledge' ? 'made' : 'date'];
    expect(date).toBeInstanceOf(Date);
    if (kind === 'event') expect(row).toMatchObject({ actor: ['KOR'], event: ['CONSULT'], event_scale: 4, reports: 1 });
  });
});

describe('streams', () => {
  it.each(FORMATS.filter(([, { streams }]) => streams).map(([format]) => format))(
    '%s goes out while events still come in',
    async (format) => {
      let given = 0;
      async function* many() {
        for (; given < 20_000; given++) yield event({ id: `ev_${given}` });
      }
      const writer = writeEvents(format, many(), { ...OPTIONS, rowGroupSize: 100 })[Symbol.asyncIterator]();
      await writer.next();
      await writer.next();
      expect(given).toBeLessThan(2_000);
      await writer.return?.();
    },
  );
});
