import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('serve-child.case.ts', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'rapport-demo-test-'));

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Runs the demo until its pages answer; gives the pairs it serves, what it printed and its exit code. */
async function demo(...args: readonly string[]) {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', PROGRAM, 'demo', '--port', '0', ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: temporary },
    },
  );
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += String(piece);
  });
  while (!/listening on \S+\n/.test(out)) await once(child.stdout, 'data');
  const address = /listening on (\S+)\n/.exec(out)![1]!;
  const pairs = (await (await fetch(`${address}/api/pairs`)).json()) as { pair: string[] }[];
  const held = readdirSync(temporary).filter((name) => name.startsWith('rapport-demo-'));
  child.kill('SIGTERM');
  const [exit] = (await once(child, 'close')) as [number];
  return { pairs, out, exit, held };
}

describe('rapport demo', () => {
  it('serves the record of the example, and leaves nothing behind', async () => {
    const { pairs, out, exit, held } = await demo();
    expect(pairs[0]?.pair).toEqual(['CHN', 'KOR']);
    expect(out).toMatch(/\d+ documents added/);
    expect([held.length, exit]).toEqual([1, 0]);
    expect(existsSync(join(temporary, held[0]!))).toBe(false);
  }, 60_000);

  it('keeps the ledger where it is told', async () => {
    const ledger = join(temporary, 'kept.sqlite');
    const { held } = await demo('--ledger', ledger);
    expect([existsSync(ledger), held]).toEqual([true, []]);
  }, 60_000);
});
