// JSONL in, JSONL out: one line for one line, in order; a bad line becomes an error line and the run goes on.

import { type Line, readLines } from '@rapport/exchange';
import { toRapportError } from '@rapport/record';
import { inOrder } from './in-order.ts';
import { parseJsonLine } from './json-line.ts';
import type { Output } from './output.ts';

export interface JsonlRun {
  readonly lines: number;
  readonly errors: number;
}

export interface JsonlOptions {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly output: Output;
  /** How many lines may be under way at once. */
  readonly parallel: number;
  /** Turns one value into its answer; what it throws becomes the error line. */
  readonly answer: (value: unknown, line: number) => Promise<unknown>;
  /** Called after each line written. */
  readonly onLine?: () => void;
}

/** Runs the filter to its end; throws only when the output fails. */
export async function filterJsonl(options: JsonlOptions): Promise<JsonlRun> {
  let lines = 0;
  let errors = 0;
  for await (const result of inOrder(readLines(options.bytes), options.parallel, (l) => answerLine(l, options))) {
    await options.output.writeLine(result.value);
    lines++;
    if (result.failed) errors++;
    options.onLine?.();
  }
  return { lines, errors };
}

interface Answer {
  readonly value: unknown;
  readonly failed: boolean;
}

async function answerLine(line: Line, options: JsonlOptions): Promise<Answer> {
  let id: unknown = null;
  try {
    if (line.kind === 'error') throw line.error;
    const value = parseJsonLine(line.text, line.number);
    id = idOf(value);
    return { value: await options.answer(value, line.number), failed: false };
  } catch (thrown) {
    const { error } = toRapportError(thrown).toBody();
    return { value: { id, error: { ...error, line: error.line ?? line.number } }, failed: true };
  }
}

function idOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const id = (value as { id?: unknown }).id;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
