// The command as its users meet it: answers, error lines, exit codes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { RapportError } from '@rapport/record';
import { madeRecord, madeResponse, packedWarc } from '@rapport/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collaborators } from './collaborators.ts';
import { main } from './main.ts';
import { capture, fakes } from './testing.case.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(
  args: readonly string[],
  input: string | readonly Uint8Array[] = '',
  changes?: Partial<Collaborators>,
) {
  const streams = capture(input);
  const exit = await main(args, streams, fakes(changes));
  return { exit, out: streams.out(), err: streams.err(), lines: streams.out().split('\n').filter(Boolean) };
}

const document = (id: string): string => JSON.stringify({ id, text: 'Seoul and Beijing held talks.' });

describe('usage', () => {
  it.each([
    ['no command', [], 'Usage: rapport'],
    ['an unknown command', ['raed', 'x'], '(Did you mean read?)'],
    ['an unknown option', ['code', '--jobz', '2'], '(Did you mean --jobs?)'],
    ['a missing argument', ['read'], "missing required argument 'source'"],
    ['a bad number', ['code', '--jobs', 'two'], 'Found two, expected a whole number from 1 to 64'],
    ['too many arguments', ['parse', 'a', 'b'], 'too many arguments'],
    ['an unknown shell', ['completion', 'tcsh'], 'found "tcsh", expected one of bash, zsh, fish'],
  ])('exits 2 on %s and says what is known', async (_name, args, message) => {
    const { exit, out, err } = await run(args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it.each([['--help'], ['read --help'], ['code --help'], ['extract --help'], ['parse --help'], ['completion --help']])(
    'prints examples with %s and exits 0',
    async (args) => {
      const { exit, out, err } = await run(args.split(' '));
      expect([exit, err]).toEqual([0, '']);
      expect(out).toContain('Examples:');
    },
  );

  it('prints its version and the languages it reads', async () => {
    expect((await run(['--version'])).out).toMatch(/^rapport \d+\.\d+\.\d+\nreads: en\n$/);
  });

  it('gives the error body on standard output with --json', async () => {
    const { exit, out } = await run(['read', '--json', '--deep', 'x']);
    expect(exit).toBe(2);
    expect(JSON.parse(out).error.code).toBe('E_USAGE');
  });

  it.each([['bash'], ['zsh'], ['fish']])('writes a completion for %s that holds every command', async (shell) => {
    const { out } = await run(['completion', shell]);
    for (const word of ['read', 'code', 'extract', 'parse', 'jsonl']) expect(out).toContain(word);
  });
});

describe('an error', () => {
  it('holds nothing that steers the terminal, whatever page it is about', async () => {
    const fetchPage = async () => {
      throw new RapportError('E_FETCH', 'made.example\u001b[2J could not be read\u009b31m');
    };
    const { exit, err } = await run(['read', 'https://made.example/'], '', { fetchPage });
    expect([exit, err]).toEqual([1, 'error: made.example [2J could not be read 31m (E_FETCH)\n']);
  });
});

describe('code', () => {
  it('answers line for line, in order', async () => {
    const { exit, lines, err } = await run(['code'], `${document('1')}\n\n${document('2')}`);
    expect([exit, err]).toEqual([0, '']);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['1', '2']);
  });

  it('puts an error line in the place of a bad line and goes on', async () => {
    const { exit, lines, err } = await run(['code', '-'], `${document('1')}\n{"id":"2"}\nnot json\n${document('4')}\n`);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.id)).toEqual(['1', '2', null, '4']);
    expect(answers[1].error).toEqual({
      code: 'E_INPUT',
      message: 'field "text": found nothing, expected a text',
      line: 2,
    });
    expect(answers[2].error).toMatchObject({ code: 'E_JSON', line: 3 });
    expect([exit, err]).toEqual([1, 'error: 2 of 4 documents failed; their lines hold the reason under "error"\n']);
  });

  it('answers a fault of the coder as an error line', async () => {
    const failing: Partial<Collaborators> = {
      openCoder: async () => ({
        parallel: 1,
        version: 'rapport 0.0.0',
        packOf: () => 'tables',
        code: () => Promise.reject(new Error('lost')),
        close: async () => {},
      }),
    };
    const { exit, lines } = await run(['code'], document('1'), failing);
    expect(exit).toBe(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ id: '1', error: { code: 'E_INTERNAL' } });
  });

  it('reads gzip by its first bytes, also in small pieces', async () => {
    const packed = gzipSync(`${document('1')}\n${document('2')}\n`);
    const pieces = [...packed].map((byte) => Uint8Array.of(byte));
    expect((await run(['code'], pieces)).lines).toHaveLength(2);
    expect((await run(['code', file('two.jsonl.gz', packed)])).lines).toHaveLength(2);
  });

  it('answers what came before the cut of a truncated gzip, then says that it is cut', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `${i}`, text: `${i * 7919}`.repeat(9) }));
    const packed = gzipSync(rows.join('\n'));
    const { exit, lines } = await run(['code', file('cut.gz', packed.subarray(0, packed.length - 200))]);
    expect(exit).toBe(1);
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ id: null, error: { code: 'E_TRUNCATED' } });
    expect(JSON.parse(lines[0]!).id).toBe('0');
  });

  it('reports a line that is no UTF-8 and goes on', async () => {
    const { lines } = await run(['code'], [Uint8Array.of(0xff, 0xfe, 0x0a), Buffer.from(document('2'))]);
    expect(lines.map((line) => JSON.parse(line).error?.code ?? 'ok')).toEqual(['E_ENCODING', 'ok']);
  });

  it('ends quietly with 0 when nobody reads any more', async () => {
    const streams = capture(`${document('1')}\n`.repeat(1000));
    let written = 0;
    const closing = new Writable({
      write(_chunk, _encoding, done) {
        written++;
        done(written > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    const exit = await main(['code'], { ...streams, stdout: closing }, fakes());
    expect([exit, streams.err()]).toEqual([0, '']);
    expect(written).toBeLessThan(10);
  });

  it('prints help into a closed pipe without a fault', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    expect(await main(['--help'], { ...capture(), stdout: closed }, fakes())).toBe(0);
    await new Promise((resolve) => setImmediate(resolve));
  });

  it('says so when there is no such file, or it is a folder', async () => {
    expect((await run(['code', join(folder, 'none.jsonl')])).err).toContain('E_NOT_FOUND');
    const { exit, err } = await run(['code', folder]);
    expect([exit, err.includes('is a folder; expected a file')]).toEqual([1, true]);
  });
});

describe('extract', () => {
  it('prints the article of one page', async () => {
    const { exit, out } = await run(['extract', '--url', 'https://made.example/1'], '<p>page');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'Lee and Xi meet', url: 'https://made.example/1' });
  });

  it('answers JSONL, plain or packed, and keeps bad pages apart', async () => {
    const packed = gzipSync('<p>page').toString('base64');
    const rows = [
      { id: '1', html: '<p>page', url: 'https://made.example/1' },
      { id: '2', html_gz_base64: packed },
      { id: '3', html: 'no article' },
      { id: '4' },
      { id: '5', html_gz_base64: packed.slice(0, 12) },
      { id: '6', html_gz_base64: 'aGVsbG8=' },
      { id: 7, html: '' },
      [],
    ];
    const { exit, lines } = await run(['extract', '--jsonl'], rows.map((row) => JSON.stringify(row)).join('\n'));
    const answers = lines.map((line) => JSON.parse(line));
    expect(exit).toBe(1);
    expect(answers.slice(0, 2).map((answer) => answer.title)).toEqual(['Lee and Xi meet', 'Lee and Xi meet']);
    expect(answers.slice(2).map((answer) => answer.error.code)).toEqual([
      ...['E_NO_ARTICLE', 'E_INPUT', 'E_TRUNCATED', 'E_INPUT', 'E_INPUT', 'E_INPUT'],
    ]);
    expect(answers.map((answer) => answer.id)).toEqual(['1', '2', '3', '4', '5', '6', 7, null]);
  });
});

describe('an archive of pages', () => {
  const response = (n: number, body: string) =>
    madeRecord({ uri: `https://made.example/${n}`, block: madeResponse(body) });
  const archive = packedWarc([
    madeRecord({ type: 'warcinfo', block: 'software: made' }),
    response(1, '<p>page'),
    response(2, 'no article'),
    madeRecord({ type: 'revisit', uri: 'https://made.example/1', block: '' }),
    madeRecord({ uri: 'https://made.example/3', block: 'HTTP/1.1 200 OK', fields: { 'Content-Length': '99' } }),
    response(4, '<p>page'),
  ]);

  it.each([
    ['code', { coder: 'rapport 0.0.0' }],
    ['extract', { title: 'Lee and Xi meet' }],
  ])('gives a line for each of its pages: %s', async (command, answer) => {
    for (const args of [[command, file('crawl.warc.gz', archive)], [command]]) {
      const { exit, lines, err } = await run(args, args.length > 1 ? '' : [archive]);
      const answers = lines.map((line) => JSON.parse(line));
      expect(answers.map(({ id }) => id)).toEqual(['https://made.example/1', null, 'https://made.example/4']);
      expect(answers[0]).toMatchObject(answer);
      expect(answers[1].error.message).toContain('of https://made.example/3 was left out');
      expect(err).toContain('passed over in archives: 1 without an article, 1 seen before by the crawler');
      expect([exit, err.includes('1 of 3 pages failed')]).toEqual([1, true]);
    }
  });

  it('is no one page, and a zip archive no stream', async () => {
    expect((await run(['read', file('crawl.warc.gz', archive)])).err).toContain('is an archive of pages');
    expect((await run(['code', file('a.zip', 'PK\u0003\u0004')])).err).toContain('unpack it first');
  });
});

describe('parse', () => {
  it('prints CoNLL-U of plain text', async () => {
    expect((await run(['parse'], 'They met.')).out).toBe('# text = They met.\n\n');
  });

  it('hands sentences on whole, whatever the pieces they come in', async () => {
    const block = '# sent_id = 1\n1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n\n';
    const bytes = [...Buffer.from(`${block}\r\n${block}`.replaceAll('\n', '\r\n'))].map((byte) => Uint8Array.of(byte));
    expect((await run(['parse', '--conllu'], bytes)).out).toBe(block + block);
  });

  it('refuses an empty text', async () => {
    const { exit, err } = await run(['parse'], ' \n');
    expect([exit, err]).toEqual([1, 'error: the input holds no text; expected sentences (E_INPUT)\n']);
  });
});

describe('read', () => {
  it('prints the record with its article as JSON', async () => {
    const { out } = await run(['read', '--json', file('page.html', '<p>page')]);
    expect(JSON.parse(out)).toMatchObject({ id: 'page.html', article: { title: 'Lee and Xi meet' } });
  });

  it('follows an address, and gives its error body with --json', async () => {
    expect((await run(['read', 'https://made.example/1'])).out).toContain('Lee and Xi meet');
    const refused: Partial<Collaborators> = {
      fetchPage: () => Promise.reject(new RapportError('E_ROBOTS', 'robots.txt forbids it', { source: 'u' })),
    };
    const { exit, out, err } = await run(['read', '--json', 'https://made.example/1'], '', refused);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toEqual({ error: { code: 'E_ROBOTS', message: 'robots.txt forbids it', source: 'u' } });
    expect(err).toBe('error: robots.txt forbids it (E_ROBOTS)\n');
  });

  it.each([['ftp://made.example/1'], ['file:///etc/passwd']])('refuses %s as an address', async (source) => {
    expect((await run(['read', source])).err).toContain('E_URL');
  });
});
