// A program that adds an archive and is killed on the way: `node adding-child.case.ts ARCHIVE LEDGER [DOCUMENTS]`. It
// kills itself when it comes to code so many documents; without a number it ends as `rapport add` does.

import { PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import { readPage } from '@rapport/reader';
import type { CodedRecord, Document } from '@rapport/record';
import { main } from '../../main.ts';
import { event, fakes, record } from '../../testing.case.ts';

/** One visit a document, on the day of its publication. */
export function coded(document: Document): CodedRecord {
  const date = document.published ?? null;
  const text_info = { sequence: 0, start: 0, end: 50 };
  const told = event({ id: `ev_${document.id}`, date, text: document.text.slice(0, 50), text_info });
  return record({ id: document.id, published: date, events: [told] });
}

/**
 * Collaborators that read pages and keep ledgers as the command does; `onCode` is called for each document and may
 * refuse it. `changes` replaces some.
 */
export function addingWorld(
  onCode: (document: Document) => void = () => {},
  changes: Parameters<typeof fakes>[0] = {},
) {
  return fakes({
    openReader: async () => ({ parallel: 4, extract: async (page) => readPage(page), close: async () => {} }),
    openCoder: async () => ({
      parallel: 4,
      version: 'rapport 0.0.0',
      packOf: () => 'tables',
      code: async (document) => {
        onCode(document);
        return coded(document);
      },
      close: async () => {},
    }),
    openLedger: async (asked, mode) => openLedger(asked ?? '', mode === 'read' ? { mode } : { mode, placing: PLACING }),
    ...changes,
  });
}

const [program = '', archive, ledger, documents] = process.argv.slice(1);
if (archive !== undefined && ledger !== undefined && import.meta.url.endsWith(program.split('/').at(-1) ?? '')) {
  let left = documents === undefined ? Number.POSITIVE_INFINITY : Number(documents);
  const world = addingWorld(() => {
    if (--left < 0) process.kill(process.pid, 'SIGKILL');
  });
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await main(['add', archive, '--ledger', ledger, '--json'], { stdin, stdout, stderr, env }, world);
}
