// `npm run bench`: speed and memory, as a table and, with --json FILE, as JSON. --quick shortens everything.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type BenchOptions,
  type Measure,
  measureCoding,
  measureMemory,
  measurePages,
  measureStart,
} from './measures.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    documents: { type: 'string' },
    json: { type: 'string' },
  },
});

const options: BenchOptions = {
  root: fileURLToPath(new URL('../', import.meta.url)),
  documents: Number(values.documents ?? (values.quick ? 2000 : 100_000)),
  seconds: values.quick ? 2 : 10,
};

process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`);
const all: Measure[] = [];
for (const measure of [measureStart, measurePages, measureCoding, measureMemory]) {
  const found = await measure(options);
  all.push(...found);
  for (const line of found) process.stdout.write(`${format(line)}\n`);
}
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ node: process.version, measures: all }, null, 2)}\n`);

function format({ name, value, unit, how }: Measure): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${name.padEnd(40)} ${value.toFixed(digits).padStart(8)} ${unit.padEnd(12)} ${how}`;
}
