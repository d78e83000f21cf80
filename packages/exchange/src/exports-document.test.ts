// docs/exports.md tells what the code does: its tables hold every format, column, code and note.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAMEO_COLUMNS } from './cameo/cameo-columns.ts';
import { CAMEO_TO_PLOVER, SPLICE_NOTES } from './cameo/cameo-to-plover.ts';
import { PLOVER_TO_CAMEO } from './cameo/plover-to-cameo.ts';
import { EVENT_COLUMNS, MENTION_COLUMNS } from './columns/event-columns.ts';
import { ATTITUDE_COLUMNS, PLEDGE_COLUMNS, QUOTE_COLUMNS } from './columns/speech-columns.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { FOREIGN_CODERS } from './foreign/foreign-mention.ts';

const DOCUMENT = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8');

/** Cells of the table rows under a heading, code marks taken off; header and ruler left out. */
function rowsUnder(heading: string): string[][] {
  const section = DOCUMENT.split(/^#{1,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('docs/exports.md', () => {
  it('lists every format with its media type', () => {
    const told = rowsUnder('Formats').map(([format, media]) => [format, media]);
    const held = Object.entries(EXPORT_FORMATS).map(([format, { mediaType }]) => [format, mediaType.split(';')[0]]);
    expect(told).toEqual(held);
  });

  it.each([
    ['Columns of events', EVENT_COLUMNS],
    ['Columns of mentions', MENTION_COLUMNS],
    ['Columns of pledges', PLEDGE_COLUMNS],
    ['Columns of quotations', QUOTE_COLUMNS],
    ['Columns of attitudes', ATTITUDE_COLUMNS],
    ['CAMEO columns', CAMEO_COLUMNS],
  ])('%s: every one with its type', (heading, columns) => {
    const told = rowsUnder(heading).flatMap(([type, names]) => names!.split(', ').map((name) => `${type} ${name}`));
    expect(told.sort()).toEqual(columns.map(({ type, name }) => `${type} ${name}`).sort());
  });

  it('holds both mapping tables', () => {
    expect(rowsUnder('PLOVER to CAMEO')).toEqual(
      PLOVER_TO_CAMEO.map(([type, mode, code, fit, reason = '']) => [type, mode, code, fit, reason]),
    );
    expect(rowsUnder('CAMEO to PLOVER')).toEqual(
      CAMEO_TO_PLOVER.map(([code, type, mode = '', note]) => [code, type ?? 'none', mode, note ?? '']),
    );
  });

  it('lists every coder and every note on splices', () => {
    const told = rowsUnder('Reading tables of other coders');
    for (const coder of FOREIGN_CODERS) expect(told.map(([name]) => name)).toContain(coder);
    for (const [note, words] of Object.entries(SPLICE_NOTES)) expect(told).toContainEqual([note, words]);
  });
});
