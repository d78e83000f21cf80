// The filter as batch engines use it: many processes, each with a part of the lines, and all together as one run.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = [
  process.execPath,
  '--conditions=source',
  '--import',
  'tsx',
  fileURLToPath(new URL('serve-child.case.ts', import.meta.url)),
] as const;

/** Milliseconds: each process loads its models, and other work may be going on. */
const PATIENCE = 240_000;

let folder = '';
let whole = '';

/** Lines of documents, one of them bad. */
const LINES = Array.from({ length: 24 }, (_, i) =>
  i === 9
    ? '{"id":"9","text":'
    : JSON.stringify({
        id: String(i),
        text: `The foreign ministers of Peru and Chile met in Lima for the ${i}. time.`,
        published: '2026-01-05',
        language: 'en',
      }),
);

async function pipe(command: readonly string[], input: string): Promise<{ out: string; code: number | null }> {
  const child = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'ignore'] });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { out: Buffer.concat(parts).toString(), code };
}

const code = (lines: readonly string[]) => pipe([...COMMAND, 'code'], lines.map((line) => `${line}\n`).join(''));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-pipes-'));
  whole = (await code(LINES)).out;
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a filter in a batch engine', { timeout: PATIENCE }, () => {
  it('answers each line in its place, a bad one with its error, and says so at the end', async () => {
    const { out, code: exit } = await code(LINES);
    expect(exit).toBe(1);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; error?: object });
    expect(answers.map(({ id }) => id)).toEqual(LINES.map((_, i) => (i === 9 ? null : String(i))));
    expect(answers[9]!.error).toMatchObject({ code: 'E_JSON', line: 10 });
    expect(answers.filter(({ error }) => error !== undefined)).toHaveLength(1);
  });

  it('takes partitions in processes of their own, as Spark pipes them, empty ones too', async () => {
    const partitions = [LINES.slice(10, 15), [], LINES.slice(15)];
    const answers = await Promise.all(partitions.map(code));
    expect(answers.map(({ code: exit }) => exit)).toEqual([0, 0, 0]);
    expect(answers.map(({ out }) => out).join('')).toBe(whole.split('\n').slice(10).join('\n'));
  });

  it('runs over files under xargs, some at a time', async () => {
    for (const part of [0, 1, 2]) {
      writeFileSync(join(folder, `part-${part}.jsonl`), `${LINES.slice(10 + part * 4, 14 + part * 4).join('\n')}\n`);
    }
    const each = `${COMMAND.map((word) => `'${word}'`).join(' ')} code "$0" > "$0.records"`;
    const files = readdirSync(folder)
      .map((name) => `${join(folder, name)}\n`)
      .join('');
    const { code: exit } = await pipe(['xargs', '-P', '2', '-n', '1', 'sh', '-c', each], files);
    expect(exit).toBe(0);
    const records = [0, 1, 2].map((part) => readFileSync(join(folder, `part-${part}.jsonl.records`), 'utf8'));
    expect(records.join('')).toBe(`${whole.split('\n').slice(10, 22).join('\n')}\n`);
  });
});
