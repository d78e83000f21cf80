import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './house/run-check.ts';

describe('the packed command', () => {
  it('has models, tables, pages and the example inside, and nothing for builders', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-pack-'));
    try {
      execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/pack.ts'), folder], { cwd: ROOT });
      const [file] = readdirSync(folder);
      const listed = execFileSync('tar', ['-tzf', join(folder, file!)], { encoding: 'utf8', maxBuffer: 1 << 26 });
      const files = new Set(listed.trim().split('\n'));
      const inside = (path: string) => files.has(`package/node_modules/@rapport/${path}`);
      expect(files.has('package/bin/rapport.js') && files.has('package/LICENSE')).toBe(true);
      for (const language of ['en', 'ko', 'zh']) {
        expect(inside(`models/assets/${language}.model.gz`)).toBe(true);
        expect(inside(`models/generated/knowledge-${language}.json`)).toBe(true);
      }
      for (const path of ['cli/generated/demo.jsonl', 'cli/generated/outlets.tsv', 'web/dist/pages/index.html'])
        expect([path, inside(path)]).toEqual([path, true]);
      expect([...files].filter((path) => /\.(?:ts|map)$|\/testkit\//.test(path))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
