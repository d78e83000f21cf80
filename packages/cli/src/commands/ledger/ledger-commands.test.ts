// The commands of the record as their users meet them, on a real ledger in a folder of its own.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import type { CodedRecord, Document } from '@rapport/record';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Collaborators } from '../../collaborators.ts';
import { main } from '../../main.ts';
import type { Streams } from '../../streams.ts';
import { capture, event, fakes, record } from '../../testing.case.ts';

let folder = '';
let location = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-ledger-commands-'));
  location = join(folder, 'ledger.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const collaborators = (): Collaborators =>
  fakes({
    openLedger: async (asked, mode) =>
      openLedger(asked ?? location, mode === 'read' ? { mode } : { mode, placing: PLACING }),
    openCoder: async () => ({
      parallel: 1,
      version: 'rapport 0.0.0',
      packOf: () => 'tables',
      code: async (document) => coded(document),
      close: async () => {},
    }),
  });

/** One visit a document, on the day of its publication. */
function coded(document: Document): CodedRecord {
  const date = document.published ?? null;
  const told = event({
    id: `ev_${document.id}`,
    date,
    text: document.text,
    text_info: { sequence: 0, start: 0, end: 50 },
  });
  return record({ id: document.id, published: date, events: [told] });
}

async function run(args: readonly string[], input = '', env: Streams['env'] = {}) {
  const streams = capture(input, env);
  const exit = await main(args, streams, collaborators());
  return { exit, out: streams.out(), err: streams.err() };
}

function documents(...days: readonly string[]): string {
  const lines = days.map((day, i) =>
    JSON.stringify({
      id: `d${i}`,
      text: `President Lee met Xi Jinping in Beijing, report ${i} says of the visit.`,
      published: day,
      publisher: `The Paper ${i}`,
      publisher_country: i % 2 === 0 ? 'KOR' : 'CHN',
      language: 'en',
    }),
  );
  const path = join(folder, 'documents.jsonl');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('rapport add', () => {
  it('keeps documents, and adds nothing the second time', async () => {
    const path = documents('2026-01-05', '2026-03-05');
    const first = await run(['add', path, '--json']);
    expect([first.exit, JSON.parse(first.out)]).toMatchObject([0, { added: 2, events: { total: 2 } }]);
    const again = await run(['add', path, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, known: 2, events: { total: 2 } });
  });

  it('tells a person at a terminal what comes next, and nobody else', async () => {
    const path = documents('2026-01-05');
    const streams = capture();
    Object.assign(streams.stderr, { isTTY: true });
    await main(['add', path], streams, collaborators());
    expect(streams.err()).toContain('next: rapport serve');
    expect((await run(['add', path])).err).not.toContain('next:');
  });

  it('reports a bad line with its place and goes on', async () => {
    const path = documents('2026-01-05');
    const { exit, err, out } = await run(['add', '-', path], '{"id":"x"}\n{"id": oops}\n');
    expect(exit).toBe(1);
    expect(err).toContain('standard input:1');
    expect(err).toContain('E_JSON');
    expect(out).toContain('1 document added, 2 failed');
  });

  it.each([
    ['a missing file', 'nothing.jsonl', 'E_NOT_FOUND'],
    ['an address of another kind', 'ftp://example.org/page', 'E_URL'],
  ])('refuses %s before it begins', async (_, source, code) => {
    const { exit, err } = await run(['add', source]);
    expect([exit, err.includes(code)]).toEqual([1, true]);
    expect(existsSync(location)).toBe(false);
  });

  it('refuses an empty folder with what it looked for', async () => {
    const { err } = await run(['add', folder]);
    expect(err).toContain('holds no page (.html, .txt), no documents (.jsonl) and no archive (.warc, .zip)');
  });
});

describe('what the record says', () => {
  beforeEach(async () => {
    await run(['add', documents('2026-01-05', '2026-01-05', '2026-03-05')]);
  });

  it('is a chronology with its sources, in any format', async () => {
    const text = await run(['chronology', 'KOR', 'china']);
    expect(text.out).toContain('South Korea – China: chronology');
    expect(text.out).toMatch(/5 Jan 2026 · South Korea → China · consult \(visit\)/);
    expect(text.out).toContain('2 reports');
    const json = await run(['chronology', 'KOR', 'CHN', '--format', 'json', '--since', '2026-02']);
    expect(JSON.parse(json.out)).toHaveLength(1);
    const csv = await run(['chronology', 'KOR', 'CHN', '--format', 'csv']);
    expect(csv.out.trim().split('\n')).toHaveLength(3);
  });

  it('tells the time that SOURCE_DATE_EPOCH gives as that of its making', async () => {
    const ask = ['chronology', 'KOR', 'CHN', '--format', 'md'];
    const told = await run(ask, '', { SOURCE_DATE_EPOCH: '1767571200' });
    expect(told.out).toContain('on 5 Jan 2026:');
    expect((await run(ask, '', { SOURCE_DATE_EPOCH: '' })).out).toBe((await run(ask)).out);
  });

  it.each(['yesterday', '-1', '1.5', '999999999999999'])('refuses SOURCE_DATE_EPOCH=%s', async (asked) => {
    const { exit, err } = await run(['export'], '', { SOURCE_DATE_EPOCH: asked });
    expect([exit, err]).toEqual([2, expect.stringContaining(`not "${asked}"`)]);
  });

  it('says of nothing which ledger it looked in, and what that holds', async () => {
    const { exit, out, err } = await run(['chronology', 'KOR', 'JPN']);
    expect([exit, out.includes('0 events')]).toEqual([0, true]);
    expect(err).toMatch(/^nothing like that is in .*; it holds most of (?:KOR CHN|CHN KOR) \(2\)\n$/);
  });

  it('tells who names a file or countries behind an export how that is done', async () => {
    const { exit, err } = await run(['export', 'events.csv']);
    expect([exit, err]).toEqual([2, expect.stringContaining('`rapport export > FILE`')]);
  });

  it('names what was meant when a country is misspelt', async () => {
    const { exit, err } = await run(['chronology', 'KOR', 'Chnia']);
    expect([exit, err.includes('did you mean China (CHN)')]).toEqual([2, true]);
  });

  it.each([
    ['index', ['index', 'KOR', 'CHN'], 'on a scale from −10 (conflict) to +10 (cooperation)'],
    ['pledges', ['pledges', 'KOR', 'CHN'], 'No promise on record.'],
    ['attitudes', ['attitudes', 'KOR', 'CHN'], 'No poll and no mood was reported.'],
    ['accounts', ['accounts', 'KOR', 'CHN'], 'both carried 1'],
    ['search', ['search', 'Beijing'], 'Events (3)'],
    ['stats', ['stats'], '3 documents, published 2026-01-05 to 2026-03-05'],
    ['doctor', ['doctor'], 'ok   version'],
    ['review', ['review', '--confidence', '0.1'], 'nothing waits for review'],
  ])('answers %s', async (_, args, words) => {
    const { exit, out, err } = await run(args);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain(words);
  });

  it('is exported by the contract, mentions under their event', async () => {
    const { out } = await run(['export', '--level', 'event']);
    const [first] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ date: '2026-01-05', event: ['CONSULT'], reports: 2, independent_sources: 2 });
    expect(first.mentions.map((m: { document_id: string }) => m.document_id).sort()).toEqual(['d0', 'd1']);
  });

  it('can be corrected and the correction taken back', async () => {
    const [line] = (await run(['export'])).out.trim().split('\n');
    const { id } = JSON.parse(line!);
    const made = await run(['review', 'set', id, 'field=economy', '--author', 'ed', '--json']);
    const [correction] = JSON.parse(made.out);
    expect(correction).toMatchObject({ author: 'ed', decision: { field: 'field', value: 'economy' } });
    expect((await run(['chronology', 'KOR', 'CHN', '--field', 'economy', '--format', 'json'])).out).toContain(id);
    for (const { id: undone } of JSON.parse(made.out)) await run(['review', 'undo', undone]);
    expect(JSON.parse((await run(['chronology', 'KOR', 'CHN', '--field', 'economy', '--format', 'json'])).out)).toEqual(
      [],
    );
    expect((await run(['review', 'history'])).out).toContain('taken back by');
  });

  it('can be copied, restored and a document forgotten', async () => {
    const copy = join(folder, 'copy');
    expect((await run(['backup', copy])).exit).toBe(0);
    const restored = join(folder, 'restored.sqlite');
    expect((await run(['restore', copy, '--ledger', restored])).exit).toBe(0);
    expect((await run(['stats', '--ledger', restored])).out).toContain('3 documents');
    expect((await run(['forget', 'd2'])).exit).toBe(0);
    expect((await run(['stats'])).out).toContain('2 documents');
  });

  it('forgets the replies of a person, and asks whom or what to forget', async () => {
    expect((await run(['forget', '--replies-of', 'kim@example.org'])).err).toContain('0 replies of kim@example.org');
    const { exit, err } = await run(['forget']);
    expect([exit, err.includes('--replies-of')]).toEqual([2, true]);
  });
});

describe('a ledger that is not there', () => {
  it('is an error that says so, and none is made by reading', async () => {
    const { exit, err } = await run(['chronology', 'KOR', 'CHN']);
    expect([exit, err.includes('E_NOT_FOUND')]).toEqual([1, true]);
    expect(existsSync(location)).toBe(false);
  });
});
