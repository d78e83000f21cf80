import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAccuracy } from './accuracy-figures.ts';

describe('the figures of accuracy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-accuracy-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read where they are installed', () => {
    const file = join(folder, 'scores.json');
    expect(readAccuracy(file)).toBeNull();
    writeFileSync(file, '{"languages":{}}');
    expect(readAccuracy(file)).toEqual({ languages: {} });
    writeFileSync(file, '{"langu');
    expect(() => readAccuracy(file)).toThrow(/make it anew/);
  });
});
