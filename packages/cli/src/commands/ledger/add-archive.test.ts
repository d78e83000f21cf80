// Archives into the ledger: what of them is added, what is passed over, and how a run that was broken off goes on.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Ledger, openLedger } from '@rapport/ledger';
import { madeNewsPage, madeRecord, madeResponse, packedWarc } from '@rapport/testkit';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../main.ts';
import { capture } from '../../testing.case.ts';
import { addingWorld } from './adding-child.case.ts';

const CHILD = fileURLToPath(new URL('adding-child.case.ts', import.meta.url));

let folder = '';
let location = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-archives-'));
  location = join(folder, 'ledger.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sentences(n: number): string[] {
  return [1, 2, 3].map(
    (i) =>
      `In report ${n} the president of Peru met the president of Chile for the ${n * 3 + i}th time, officials said.`,
  );
}

const html = (n: number): string => madeNewsPage(n, sentences(n));
const page = (n: number): Buffer => madeRecord({ uri: `https://made.example/${n}`, block: madeResponse(html(n)) });
const pages = (count: number, from = 1): Buffer[] => Array.from({ length: count }, (_, i) => page(from + i));

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function add(sources: readonly string[], { args = [] as string[], input = '', ledger = location } = {}) {
  let codedPages = 0;
  const streams = capture(input);
  const world = addingWorld(() => codedPages++);
  const exit = await main(['add', ...sources, '--ledger', ledger, '--json', ...args], streams, world);
  const out = streams.out();
  return { exit, err: streams.err(), summary: out === '' ? null : JSON.parse(out), coded: codedPages };
}

describe('a WARC file', () => {
  it('is added page by page, what is no page is passed over by its reason, and bad records are told', async () => {
    const gone = madeResponse('<p>gone</p>', {}, '404 Not Found');
    const records = [
      madeRecord({ type: 'warcinfo', block: 'software: made' }),
      page(1),
      madeRecord({ uri: 'https://made.example/gone', block: gone }),
      madeRecord({ type: 'revisit', uri: 'https://made.example/1', block: madeResponse('') }),
      madeRecord({ uri: 'https://made.example/a.gif', block: madeResponse('GIF89a', { 'Content-Type': 'image/gif' }) }),
      madeRecord({ uri: 'https://made.example/list', block: madeResponse('<p>Menu</p>') }),
      madeRecord({
        uri: 'https://made.example/bad',
        block: madeResponse(html(9)),
        fields: { 'Content-Length': '9999' },
      }),
      madeRecord({
        uri: 'https://made.example/spoilt',
        block: madeResponse(html(8)),
        fields: { 'WARC-Block-Digest': `sha1:${'A'.repeat(32)}` },
      }),
      page(2),
    ];
    const { exit, err, summary } = await add([file('news.warc.gz', packedWarc(records))]);
    expect(summary).toMatchObject({
      added: 2,
      failed: 2,
      passed_over: { status: 1, revisit: 1, content_type: 1, no_article: 1 },
    });
    expect(exit).toBe(1);
    expect(err).toMatch(
      /news\.warc\.gz: the record at byte \d+ of https:\/\/made\.example\/bad was left out: .*E_TRUNC/,
    );
    expect(err).toMatch(/E_DIGEST/);
  });

  it('is read from a pipe, packed or plain', async () => {
    const streams = capture([packedWarc(pages(2))]);
    expect(await main(['add', '-', '--ledger', location], streams, addingWorld())).toBe(0);
    expect(streams.out()).toContain('2 documents added');
    const plain = capture([Buffer.concat(pages(3))]);
    expect(await main(['add', '-', '--ledger', location], plain, addingWorld())).toBe(0);
    expect(plain.out()).toContain('1 document added, 2 known already');
  });

  it.each([
    ['packed', 'news.warc.gz', packedWarc],
    ['plain', 'news.warc', (records: readonly Uint8Array[]) => Buffer.concat(records)],
  ])('is passed over when it is added again, %s, wherever it lies now', async (_, name, joined) => {
    const path = file(name, joined(pages(3)));
    await add([path]);
    const copy = file(`copy-of-${name}`, readFileSync(path));
    const again = await add([copy]);
    expect(again).toMatchObject({ exit: 0, coded: 0, summary: { added: 0, known: 3 } });
    expect(again.err).toContain('100 % (3 documents) were read before');
    expect((await add([copy], { args: ['--again'] })).err).toBe('');
  });

  it('is taken up where it ended when it has grown, and read anew when it has changed', async () => {
    const first = packedWarc(pages(3));
    const path = file('news.warc.gz', first.subarray(0, first.length - 20));
    expect((await add([path])).summary).toMatchObject({ added: 2, failed: 1 });
    writeFileSync(path, first);
    appendFileSync(path, packedWarc(pages(2, 4)));
    expect((await add([path])).summary).toMatchObject({ known: 2, added: 3, failed: 0 });
    const other = Buffer.concat([first.subarray(0, first.length), packedWarc([page(9)])]);
    writeFileSync(path, other);
    expect((await add([path])).summary).toMatchObject({ known: 3, added: 1 });
  });

  it('is kept exactly once, as by one run, whenever the program is killed', async () => {
    const path = file('news.warc.gz', packedWarc(pages(640)));
    const whole = join(folder, 'whole.sqlite');
    await add([path], { ledger: whole });
    for (const documents of [100, 500]) {
      expect(await runChild([path, location, String(documents)])).toEqual([null, 'SIGKILL']);
    }
    const broken = await openLedger(location, { mode: 'read' });
    expect([200, 400]).toContain((await broken.stats()).documents);
    await broken.close();
    expect(await runChild([path, location])).toEqual([0, null]);
    expect(await contents(location)).toEqual(await contents(whole));
  }, 120_000);
});

describe('a zip archive', () => {
  const lines = [4, 5].map((n) =>
    JSON.stringify({ id: `d${n}`, text: sentences(n).join(' '), published: '2026-01-05' }),
  );
  const zip = (): Buffer =>
    Buffer.from(
      zipSync({
        'pages/1.html': Buffer.from(html(1)),
        'pages/2.html.gz': gzipSync(html(2)),
        'pages/menu.html': Buffer.from('<p>Menu</p>'),
        'photo.jpg': Buffer.from('no page'),
        'documents.jsonl': Buffer.from(`${lines.join('\n')}\nno json\n`),
        'crawl.warc.gz': packedWarc([page(6)]),
      }),
    );

  it('is added entry by entry: pages, documents and archives in it', async () => {
    const { exit, err, summary } = await add([file('news.zip', zip())]);
    expect(summary).toMatchObject({ added: 5, failed: 1, passed_over: { no_article: 1, content_type: 1 } });
    expect(exit).toBe(1);
    expect(err).toMatch(/news\.zip\/documents\.jsonl:3: .*E_JSON/);
  });

  it('is passed over when it is added again', async () => {
    const path = file('news.zip', zip());
    await add([path]);
    expect(await add([path])).toMatchObject({ coded: 0, summary: { added: 0, known: 5 } });
  });

  it('that is damaged, or a bomb, is told and costs its own entries only', async () => {
    const bytes = zip();
    const at = bytes.indexOf('pages/1.html') + 'pages/1.html'.length;
    bytes.fill(0xff, at + 5, at + 40);
    const { err, summary } = await add([file('news.zip', bytes)]);
    expect(summary).toMatchObject({ added: 4, failed: 2 });
    expect(err).toContain('news.zip/pages/1.html: the zip archive can');
    const bomb = zipSync({ 'bomb.jsonl': new Uint8Array(70_000_000) }, { level: 9 });
    expect((await add([file('bomb.zip', bomb)])).err).toContain('unpacks to more than 200 times its size');
    expect((await add([file('cut.zip', zip().subarray(0, 300))])).err).toContain('E_INPUT');
  });

  it('is asked for as a file when it comes through a pipe', async () => {
    const streams = capture([zip()]);
    expect(await main(['add', '-', '--ledger', location], streams, addingWorld())).toBe(1);
    expect(streams.err()).toContain('is read from a file');
  });
});

describe('a folder', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'pages', 'b'), { recursive: true });
    file('pages/1.html', html(1));
    file('pages/b/2.html.gz', gzipSync(html(2)));
    file('pages/b/news.warc.gz', packedWarc([page(3)]));
    file('pages/c.jsonl', `${JSON.stringify({ id: 'p', html: html(4), url: 'https://made.example/p' })}\n`);
    file('pages/notes.pdf', 'left alone');
  });

  it('is added with the archives in it, and taken up behind what was added', async () => {
    const source = join(folder, 'pages');
    expect((await add([source])).summary).toMatchObject({ added: 4, failed: 0 });
    file('pages/d.html', html(5));
    expect(await add([source])).toMatchObject({ coded: 1, summary: { added: 1, known: 4 } });
  });

  it('is read anew when a page before the end has changed', async () => {
    const source = join(folder, 'pages');
    await add([source]);
    file('pages/1.html', html(6));
    utimesSync(join(source, '1.html'), 1, 1);
    expect((await add([source])).summary).toMatchObject({ added: 1, known: 3 });
  });
});

async function runChild(args: readonly string[]): Promise<unknown[]> {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', CHILD, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return await once(child, 'close');
}

/** All that the ledger says: events with their mentions, documents with their records, the counts. */
async function contents(at: string): Promise<unknown> {
  const ledger = await openLedger(at, { mode: 'read' });
  try {
    const events = await collect(ledger.events({}));
    const mentions = await collect(ledger.mentions({}));
    const { bytes: _, ...counts } = await ledger.stats();
    const articles = [];
    for (let n = 1; n <= counts.documents; n++) {
      for (const key of await ledger.articleKeys(`https://made.example/${n}`)) articles.push(await ledger.article(key));
    }
    return { events, mentions, counts, articles, sound: (await ledger.doctor(true)).filter(({ ok }) => !ok) };
  } finally {
    await ledger.close();
  }
}

async function collect<T>(items: ReturnType<Ledger['events']> | AsyncIterable<T>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}
