// Backups of a ledger as lines of JSON, from whoever kept them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import fc from 'fast-check';
import { dumpLines, loadLines } from '../../../packages/ledger/src/queries/dump.ts';
import { openSqlite } from '../../../packages/ledger/src/sqlite/engine.ts';
import { DOCUMENTS } from '../../../packages/server/src/made-record.case.ts';
import { keep } from '../../../packages/server/src/testing.case.ts';
import type { Target } from '../target.ts';

const TOKENS = [
  '{"form":"rapport-ledger","version":1}\n',
  '["article",{',
  '["sqlite_schema",{"name":"x"}]',
  '["event",null]',
  '["event",[]]',
  '["","x"]',
  '[null,{}]',
  '"document_key":',
  'null',
  '[]',
  '{}',
  '1e999',
  '"\\u0000"',
  '"; drop table article; --"',
  '"a\\" , b"',
  '"__proto__":1',
  '\n',
  '\n\n',
];

class Undone extends Error {}

/** Lines of a real backup as the sample; what was loaded is undone. */
export async function openBackups(): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-fuzz-backups-'));
  const full = join(folder, 'full');
  const ledger = await openLedger(full, { placing: PLACING });
  await keep(ledger, DOCUMENTS.slice(0, 2));
  await ledger.close();
  const options = { readOnly: false, createIfMissing: true, waitMs: 1000 };
  const source = await openSqlite(full, options);
  const lines: string[] = [];
  for await (const line of dumpLines(source.db)) lines.push(line);
  await source.close();
  const engine = await openSqlite(join(folder, 'empty'), options);
  const [head = ''] = lines;
  const rows = lines.slice(1);
  return {
    samples: [lines.join('\n'), ...rows.map((row) => `${head}\n${row}`)].map((text) => Buffer.from(text)),
    tokens: TOKENS,
    made: fc
      .array(
        fc.oneof(
          fc.constantFrom(...rows),
          fc
            .tuple(
              fc.constantFrom('article', 'event', 'mention', 'volume_day', 'service_session', 'x"y', 'sqlite_schema'),
              fc.dictionary(
                fc.constantFrom('document_key', 'event_id', 'text', 'x', 'a" b'),
                fc.jsonValue({ maxDepth: 1 }),
              ),
            )
            .map((row) => JSON.stringify(row)),
          fc.json(),
        ),
        { maxLength: 6 },
      )
      .map((some) => [head, ...some].join('\n')),
    most: 16_000,
    refusals: ['E_INPUT', 'E_JSON', 'E_LEDGER_VERSION'],
    async take(input) {
      const text = Buffer.from(input).toString();
      const load = engine.write(async (db) => {
        await loadLines(db, engine.texts, each(text.split(/\r?\n/)));
        throw new Undone();
      });
      await load.catch((thrown: unknown) => demandUndone(thrown));
    },
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function demandUndone(thrown: unknown): void {
  if (!(thrown instanceof Undone)) throw thrown;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
