// Foreign bytes of every kind, damaged and made up: `npx tsx --conditions=source bench/fuzz.ts --target html
// [--inputs 1000000] [--seed 1] [--from 0] [--minutes 60] [--jobs 1] [--keep FOLDER]`. What ends otherwise than with an
// answer or an error of the catalogue is told, and its input kept.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BlockResult, Finding } from './fuzz/block.ts';
import type { Block } from './fuzz/child.ts';
import { inputsOf } from './fuzz/input.ts';
import { supervise } from './fuzz/supervise.ts';
import { isTarget, TARGETS } from './fuzz/targets.ts';

const BLOCK = 2000;
const TOLD_EVERY_MS = 15_000;
const MS_A_MINUTE = 60_000;

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: '' },
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    minutes: { type: 'string', default: '600' },
    jobs: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
const { target } = values;
if (!isTarget(target)) {
  process.stderr.write(`usage: bench/fuzz.ts --target ${Object.keys(TARGETS).join('|')} [--inputs N] [--seed N]\n`);
  process.exit(2);
}
const [inputs, seed, from] = [Number(values.inputs), Number(values.seed), Number(values.from)];
const keep = values.keep ?? mkdtempSync(join(tmpdir(), 'rapport-fuzz-findings-'));
const began = performance.now();
const until = began + Number(values.minutes) * MS_A_MINUTE;

const sum = { inputs: 0, taken: 0, refused: 0, findings: 0, slowest: 0, peakMb: 0 };
/** One input of each finding, by what it is. */
const kinds = new Map<string, { readonly finding: Finding; count: number }>();
let nextFrom = from;
let told = began;

await Promise.all(
  Array.from({ length: Number(values.jobs) }, () => supervise({ target, seed, next, onBlock, onPeak })),
);
const kept = await keepInputs();
process.stdout.write(`${line()}\n`);
for (const words of kept) process.stdout.write(`${words}\n`);
if (nextFrom < inputs) process.stdout.write(`not all: go on with --from ${nextFrom}\n`);
process.exitCode = kinds.size > 0 ? 1 : 0;

function next(): Block | null {
  if (nextFrom >= inputs || performance.now() > until) return null;
  const block = { from: nextFrom, to: Math.min(inputs, nextFrom + BLOCK) };
  nextFrom = block.to;
  return block;
}

function onBlock(block: Block, result: BlockResult): void {
  sum.inputs += block.to - block.from;
  sum.taken += result.taken;
  sum.refused += result.refused;
  sum.findings += result.findings.length;
  sum.slowest = Math.max(sum.slowest, result.slowest);
  for (const finding of result.findings) {
    const known = kinds.get(kindOf(finding));
    if (known === undefined) kinds.set(kindOf(finding), { finding, count: 1 });
    else known.count++;
  }
  if (performance.now() - told < TOLD_EVERY_MS) return;
  told = performance.now();
  process.stderr.write(`${line()}\n`);
}

function onPeak(mb: number): void {
  sum.peakMb = Math.max(sum.peakMb, mb);
}

function line(): string {
  const seconds = (performance.now() - began) / 1000;
  const share = `${sum.taken} taken, ${sum.refused} refused, ${sum.findings} findings of ${kinds.size} kinds`;
  const cost = `slowest ${Math.round(sum.slowest)} ms, ${sum.peakMb} MB at most`;
  return `${target}, seed ${seed}: ${sum.inputs} inputs from ${from} on in ${Math.round(seconds)} s: ${share}; ${cost}`;
}

/** Errors of one place are one kind, whatever numbers stand in their words. */
function kindOf({ kind, what }: Finding): string {
  const place = /\n\s+at .*/.exec(what)?.[0] ?? '';
  return kind === 'error' ? `${what.split('\n')[0]!.replaceAll(/\d+|"[^"]*"/g, '#')}${place}` : kind;
}

async function keepInputs(): Promise<string[]> {
  if (kinds.size === 0) return [];
  mkdirSync(keep, { recursive: true });
  const open = await TARGETS[target as keyof typeof TARGETS]();
  const give = inputsOf(open, seed);
  const words = [...kinds.values()].map(({ finding, count }) => {
    const path = join(keep, `${target}-${seed}-${finding.number}`);
    writeFileSync(path, give(finding.number));
    return `\n${finding.kind}, ${count} times, first in input ${finding.number} (${path}):\n${finding.what}`;
  });
  await open.close?.();
  return words;
}
