// A block of inputs given to a target, one after the other.

import { inputsOf } from './input.ts';
import { meet, type Target } from './target.ts';

/** An input that was met otherwise than by an answer or an error of the catalogue. */
export interface Finding {
  readonly number: number;
  readonly kind: 'error' | 'slow' | 'memory' | 'hang' | 'crash';
  /** Message and stack, or what was measured. */
  readonly what: string;
}

export interface BlockResult {
  readonly taken: number;
  readonly refused: number;
  readonly findings: readonly Finding[];
  /** Milliseconds of processor time of the slowest input. */
  readonly slowest: number;
}

/** Milliseconds of processor time that an input of some kilobytes may take. */
const SLOW_MS = 2000;

export interface BlockOptions {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Called before each input. */
  readonly onInput?: (number: number) => void;
}

export async function runBlock(target: Target, { seed, from, to, onInput }: BlockOptions): Promise<BlockResult> {
  const give = inputsOf(target, seed);
  const findings: Finding[] = [];
  const sum = { taken: 0, refused: 0, finding: 0 };
  let slowest = 0;
  target.open?.();
  for (let number = from; number < to; number++) {
    onInput?.(number);
    const input = give(number);
    const before = process.cpuUsage();
    const outcome = await meet(target, input);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    slowest = Math.max(slowest, ms);
    sum[outcome.kind]++;
    if (outcome.kind === 'finding') findings.push({ number, kind: 'error', what: words(outcome.error) });
    else if (ms > SLOW_MS) findings.push({ number, kind: 'slow', what: `${Math.round(ms)} ms of processor time` });
  }
  return { taken: sum.taken, refused: sum.refused, findings, slowest };
}

/** The error with where it came from, and what it was made of. */
function words(error: Error): string {
  const { code } = error as { code?: unknown };
  const cause = error.cause instanceof Error ? `\ncaused by ${words(error.cause)}` : '';
  return `${typeof code === 'string' ? `${code} ` : ''}${error.stack ?? error.message}${cause}`;
}
