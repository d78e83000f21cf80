// The measures: text to record, pages, the start of the command, memory over many documents.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readPage } from '@rapport/reader';
import type { CodedRecord } from '@rapport/record';
import { compose } from '../packages/cli/dist/compose.js';
import { madeDocument, madePage, readClauses } from './made-text.ts';
import { residentMegabytes } from './processes.ts';

/** One line of the result. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What was done to get it. */
  readonly how: string;
}

export interface BenchOptions {
  readonly root: string;
  /** Documents sent through the command for the measure of memory. */
  readonly documents: number;
  /** Seconds that each measure of speed takes. */
  readonly seconds: number;
}

const SENTENCES_PER_DOCUMENT = 12;
const STARTS = 5;

/** The engine compiles what is used most, and does so anew with what it learns, for some forty seconds. */
const WARM_UP = 4;

/** Sentences coded in a second of processor time, in one process: while the engine still compiles, and warm. */
export async function measureCoding({ root, seconds }: BenchOptions): Promise<Measure[]> {
  const clauses = readClauses(root);
  const coder = await compose().openCoder({ jobs: 1 });
  const code = (n: number): Promise<CodedRecord> => coder.code(madeDocument(clauses, n, SENTENCES_PER_DOCUMENT));
  const cold = await repeatFor(seconds, code);
  const warming = await repeatFor(seconds * (WARM_UP - 1), (n) => code(cold.count + n));
  const run = await repeatFor(seconds * 2, (n) => code(cold.count + warming.count + n));
  await coder.close();
  const sentences = run.count * SENTENCES_PER_DOCUMENT;
  const words = Array.from({ length: 200 }, (_, n) => madeDocument(clauses, n, SENTENCES_PER_DOCUMENT).text);
  const perSentence = words.join(' ').split(/\s+/).length / (200 * SENTENCES_PER_DOCUMENT);
  const how = `${sentences} made sentences of ${perSentence.toFixed(1)} words on average, after ${seconds * WARM_UP} s of warming up`;
  const start = `in the first ${seconds} s, compiling and all`;
  return [
    { name: 'text to record', value: sentences / run.seconds, unit: 'sentences/s', how },
    {
      name: 'text to record, from the start',
      value: (cold.count * SENTENCES_PER_DOCUMENT) / cold.seconds,
      unit: 'sentences/s',
      how: start,
    },
  ];
}

/** Pages extracted in a second of processor time, in one process, warm. */
export async function measurePages({ root, seconds }: BenchOptions): Promise<Measure[]> {
  const clauses = readClauses(root);
  const pages = Array.from({ length: 20 }, (_, n) => madePage(clauses, n));
  const read = async (n: number): Promise<unknown> => readPage({ html: pages[n % pages.length]! });
  await repeatFor(seconds / 2, read);
  const run = await repeatFor(seconds, read);
  const size = Math.round(pages.reduce((sum, page) => sum + page.length, 0) / pages.length / 1000);
  return [
    { name: 'pages extracted', value: run.count / run.seconds, unit: 'pages/s', how: `made pages of ${size} KB` },
  ];
}

/** Seconds from the start of the command to its first record, the middle of several starts. */
export async function measureStart({ root }: BenchOptions): Promise<Measure[]> {
  const line = `${JSON.stringify(madeDocument(readClauses(root), 0, 1))}\n`;
  const record = await middleOf(STARTS, () => timeToFirstByte(root, ['code'], line));
  const help = await middleOf(STARTS, () => timeToFirstByte(root, ['--help'], ''));
  return [
    { name: 'start to first record', value: record, unit: 's', how: `middle of ${STARTS} starts of rapport code` },
    { name: 'start to help', value: help, unit: 's', how: `middle of ${STARTS} starts of rapport --help` },
  ];
}

/** Memory of `rapport code` while documents stream through it: the peak, and how far the second half rose above the first. */
export async function measureMemory({ root, documents }: BenchOptions): Promise<Measure[]> {
  const clauses = readClauses(root);
  const child = spawn(process.execPath, [commandPath(root), 'code'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const samples: number[] = [];
  let answered = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answered++;
  });
  const start = performance.now();
  const sampling = setInterval(() => samples.push(residentMegabytes(child.pid!)), 250);
  for (let n = 0; n < documents; n++) {
    if (!child.stdin.write(`${JSON.stringify(madeDocument(clauses, n, 1))}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  clearInterval(sampling);
  const seconds = (performance.now() - start) / 1000;
  if (answered !== documents) throw new Error(`${answered} of ${documents} documents were answered`);
  const kept = samples.filter((megabytes) => megabytes > 0);
  const half = Math.floor(kept.length / 2);
  const how = `${documents} documents of one sentence through rapport code`;
  return [
    { name: 'memory, peak', value: Math.max(...kept), unit: 'MB', how },
    {
      name: 'memory, peak of second half over first',
      value: Math.max(...kept.slice(half)) / Math.max(...kept.slice(0, half)),
      unit: 'times',
      how,
    },
    { name: 'documents through the command', value: documents / seconds, unit: 'documents/s', how },
  ];
}

/** Work between two looks at the clock, which costs as much as a sentence. */
const BETWEEN_LOOKS = 5;

/** Processor time counts, not the clock: other work on the machine does not lower the figure. */
async function repeatFor(
  seconds: number,
  work: (n: number) => Promise<unknown>,
): Promise<{ readonly count: number; readonly seconds: number }> {
  const start = process.cpuUsage();
  let count = 0;
  while (processorSeconds(start) < seconds) {
    for (const end = count + BETWEEN_LOOKS; count < end; count++) await work(count);
  }
  return { count, seconds: processorSeconds(start) };
}

function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

async function timeToFirstByte(root: string, args: readonly string[], input: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [commandPath(root), ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  await once(child.stdout, 'data');
  const seconds = (performance.now() - start) / 1000;
  await once(child, 'close');
  return seconds;
}

async function middleOf(times: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < times; i++) values.push(await measure());
  return values.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

function commandPath(root: string): string {
  return join(root, 'packages', 'cli', 'bin', 'rapport.js');
}
