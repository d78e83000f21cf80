// Fills a new ledger from a backup of either engine.

import { createReadStream, existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { RapportError } from '@rapport/record';
import type { Engine } from './engine/engine.ts';
import { dumpLines, loadLines } from './queries/dump.ts';
import { count } from './queries/stats.ts';
import { openSqlite } from './sqlite/engine.ts';

/** First bytes of a gzipped file. */
const GZIP = [0x1f, 0x8b] as const;

/** Milliseconds that a backup file is waited for. */
const WAIT_MS = 1000;

/** Fills the ledger behind the engine, which has to be empty. Errors: `E_INPUT`, `E_NOT_FOUND`, `E_TRUNCATED`. */
export async function restoreInto(engine: Engine, file: string): Promise<void> {
  if (!existsSync(file)) throw new RapportError('E_NOT_FOUND', `there is no file ${file}`, { source: file });
  if (await isGzip(file)) return await load(engine, linesOfFile(file));
  const source = await openSqlite(file, { readOnly: true, createIfMissing: false, waitMs: WAIT_MS });
  try {
    await source.snapshot((db) => load(engine, dumpLines(db)));
  } finally {
    await source.close();
  }
}

async function load(engine: Engine, lines: AsyncIterable<string>): Promise<void> {
  await engine.write(async (db) => {
    if ((await count(db, 'article')) + (await count(db, 'foreign_mention')) > 0) {
      throw new RapportError('E_INPUT', `${engine.location} holds documents already; restore to a new, empty ledger`, {
        source: engine.location,
      });
    }
    await loadLines(db, engine.texts, lines);
  });
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === GZIP[0] && buffer[1] === GZIP[1];
  } finally {
    await handle.close();
  }
}

async function* linesOfFile(file: string): AsyncIterable<string> {
  const unzipped = createReadStream(file).pipe(createGunzip());
  try {
    yield* createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (thrown) {
    throw new RapportError('E_TRUNCATED', `${file} ends before its end; take another backup`, {
      source: file,
      cause: thrown,
    });
  }
}
