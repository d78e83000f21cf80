import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from './house/pack-twice.ts';
import { ROOT } from './house/run-check.ts';
import { readText } from './house/source-tree.ts';

const ground = mkdtempSync(join(tmpdir(), 'rapport-pack-'));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

/** Packs what is built; returns the path of the package. */
function packed(name: string, mask: string, zone: string): string {
  const folder = join(ground, name);
  const script = `umask ${mask} && exec "${process.execPath}" --import tsx scripts/pack.ts "${folder}"`;
  execFileSync('sh', ['-c', script], { cwd: ROOT, env: { ...process.env, TZ: zone } });
  return join(folder, readdirSync(folder)[0]!);
}

describe('the packed command', () => {
  let path: string;
  let files: ReadonlySet<string>;
  beforeAll(() => {
    path = packed('one', '022', 'UTC');
    const listed = execFileSync('tar', ['-tzf', path], { encoding: 'utf8', maxBuffer: 1 << 26 });
    files = new Set(listed.trim().split('\n'));
  }, 120_000);
  const inside = (name: string): boolean => files.has(`package/node_modules/@rapport/${name}`);

  it('has models, tables, pages and the example inside, and nothing for builders', () => {
    expect(files.has('package/bin/rapport.js') && files.has('package/LICENSE')).toBe(true);
    for (const language of ['en', 'ko', 'zh']) {
      expect(inside(`models/assets/${language}.model.gz`)).toBe(true);
      expect(inside(`models/generated/knowledge-${language}.json`)).toBe(true);
    }
    for (const one of ['cli/generated/demo.jsonl', 'cli/generated/outlets.tsv', 'web/dist/pages/index.html'])
      expect([one, inside(one)]).toEqual([one, true]);
    expect([...files].filter((one) => /\.(?:ts|map)$|\/testkit\//.test(one))).toEqual([]);
  });

  it('has the notices of the code and the face that its pages are made of', () => {
    const notices = readText(ROOT, 'packages/web/dist/pages/licences.md');
    for (const name of ['preact', '@tanstack/react-router', 'd3-scale', 'topojson-client'])
      expect(notices).toMatch(new RegExp(`^## ${name} - `, 'm'));
    expect(readText(ROOT, 'packages/web/dist/pages/licence-of-the-face.txt')).toContain('SIL OPEN FONT LICENSE');
    expect(inside('web/dist/pages/licences.md') && inside('web/dist/pages/licence-of-the-face.txt')).toBe(true);
  });

  it('has the size that docs/cli.md says, to a megabyte', () => {
    const said = /one file of it, (\d+) MB/.exec(readFileSync(join(ROOT, 'docs/cli.md'), 'utf8'))?.[1];
    expect(Math.abs(statSync(path).size / 1e6 - Number(said))).toBeLessThan(1);
  });

  it('is the same to the byte where files have other rights and the clock another zone', () => {
    expect(digestOf(packed('other', '077', 'Asia/Seoul'))).toBe(digestOf(path));
  }, 120_000);
});
