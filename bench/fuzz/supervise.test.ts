import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Finding } from './block.ts';
import type { Block } from './child.ts';
import { supervise } from './supervise.ts';

it('tells the input that hangs, dies or fails, and goes on behind it', async () => {
  const blocks: Block[] = [
    { from: 0, to: 5 },
    { from: 5, to: 10 },
    { from: 10, to: 12 },
  ];
  const met: number[] = [];
  const findings: Finding[] = [];
  await supervise({
    target: 'made',
    seed: 1,
    program: fileURLToPath(new URL('made-child.case.ts', import.meta.url)),
    hangsAfterMs: 1000,
    next: () => blocks.shift() ?? null,
    onBlock: ({ from, to }, result) => {
      met.push(...Array.from({ length: to - from }, (_, i) => from + i));
      findings.push(...result.findings);
    },
    onPeak: () => undefined,
  });
  expect(met).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(findings.map(({ number, kind }) => [number, kind])).toEqual([
    [3, 'hang'],
    [6, 'crash'],
    [8, 'error'],
  ]);
}, 60_000);
