// Ledger files that were damaged, or made to harm whoever opens them.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLACING } from '@rapport/ingest';
import { type Ledger, openLedger } from '@rapport/ledger';
import fc from 'fast-check';
import { compactFile, foreignFile } from '../../../packages/ledger/src/sqlite/foreign-file.case.ts';
import { DOCUMENTS } from '../../../packages/server/src/made-record.case.ts';
import { keep } from '../../../packages/server/src/testing.case.ts';
import type { Target } from '../target.ts';

const SCHEMAS = [
  'create table t (a)',
  'create table event (event_id text primary key)',
  'create view mention as select * from mention',
  'create table schema_version (version integer); insert into schema_version values (999)',
  "create trigger t after insert on article begin select load_extension('/tmp/x.so'); end",
  'create virtual table f using fts5(a)',
  'pragma user_version = 2147483647',
  'pragma journal_mode = delete',
  'create table article (document_key text, text blob generated always as (zeroblob(1000000000)) virtual)',
];

/** Bytes of the head of a file that say how it is to be read. */
const HEAD_TOKENS = [
  'SQLite format 3\0',
  '\x02\x02',
  '\x01\x01',
  '\x00\x01',
  '\x10\x00',
  '\xff\xff\xff\xff',
  '\x7f\xff\xff\xff',
  'CREATE TABLE',
  'CREATE VIEW mention AS',
  'WITH RECURSIVE',
  'zeroblob(999999999)',
  '{"',
  '[[0,1e9]]',
];

/** Files that live for a millisecond need no disk, where there is memory that looks like one. */
const IN_MEMORY = '/dev/shm';

const USUAL_PAGE_BYTES = 4096;
/** The smallest pages that SQLite knows: the file is a fifth of a usual one, and damage meets more of what has a meaning. */
const SMALL_PAGE_BYTES = 512;

/** A real ledger of a few documents as the sample; each input is opened for reading, and asked one thing. */
export async function openLedgers(): Promise<Target> {
  const folder = mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'rapport-fuzz-ledgers-'));
  const sample = join(folder, 'sample');
  const ledger = await openLedger(sample, { placing: PLACING });
  await keep(ledger, DOCUMENTS);
  await ledger.close();
  const usual = compactFile(sample, USUAL_PAGE_BYTES);
  const whole = compactFile(sample, SMALL_PAGE_BYTES);
  const path = join(folder, 'fuzzed');
  const made = SCHEMAS.map((schema) => foreignFile(join(folder, 'schema'), schema));
  return {
    samples: [...Array.from({ length: 40 }, () => whole), ...Array.from({ length: 4 }, () => usual), ...made],
    tokens: HEAD_TOKENS,
    made: fc
      .tuple(
        fc.oneof({ weight: 4, arbitrary: fc.constant(whole) }, { weight: 1, arbitrary: fc.constantFrom(...made) }),
        fc.array(fc.tuple(fc.nat(whole.length), fc.uint8Array({ maxLength: 4 })), { maxLength: 12 }),
      )
      .map(([file, changes]) =>
        changes.reduce(
          (bytes, [at, patch]) => Buffer.concat([bytes.subarray(0, at), patch, bytes.subarray(at + patch.length)]),
          Buffer.from(file),
        ),
      ),
    inPlace: true,
    most: usual.length + 4096,
    refusals: ['E_LEDGER_DAMAGED', 'E_LEDGER_VERSION', 'E_LEDGER_READ_ONLY', 'E_LEDGER_BUSY', 'E_NOT_FOUND'],
    async take(input) {
      writeFileSync(path, input);
      for (const rest of ['-wal', '-shm']) rmSync(path + rest, { force: true });
      const opened = await openLedger(path, { mode: 'read' });
      try {
        await ask(opened, input.length + (input.at(-1) ?? 0));
      } finally {
        await opened.close();
      }
    },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function ask(ledger: Ledger, which: number): Promise<void> {
  const page = { limit: 5, order: 'newest' as const };
  const asks: readonly (() => Promise<unknown>)[] = [
    () => ledger.stats(),
    () => all(ledger.events({})),
    () => all(ledger.mentions({})),
    () => ledger.searchEvents({ text: 'talks' }, page),
    () => ledger.searchArticles({ text: 'boat' }, page),
    () => ledger.doctor(which % 2 === 0),
    () => ledger.dirtyPlaces(10),
    async () => ledger.article((await ledger.articleKeys('seoul'))[0] ?? 'x'),
  ];
  await asks[which % asks.length]!();
}

async function all(items: AsyncIterable<unknown>): Promise<void> {
  for await (const item of items) JSON.stringify(item);
}
