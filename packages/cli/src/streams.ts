// The world a command runs in: its three streams and the environment, as values a test can make.

import type { Readable, Writable } from 'node:stream';

export interface TerminalFacts {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & TerminalFacts;
  readonly stderr: Writable & TerminalFacts;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const DEFAULT_COLUMNS = 80;
/** Longer lines than this are hard to read, however wide the terminal. */
const MOST_COLUMNS = 100;
const LEAST_COLUMNS = 24;

/** Columns to fill: the terminal's, or those of `COLUMNS`, within readable bounds. */
export function lineWidth(stream: TerminalFacts, env: Streams['env']): number {
  const asked = Number(env.COLUMNS);
  const columns = stream.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : DEFAULT_COLUMNS);
  return Math.max(LEAST_COLUMNS, Math.min(columns, MOST_COLUMNS));
}

/** Whether to colour: `NO_COLOR` forbids (no-color.org), `FORCE_COLOR` asks for it, else a capable terminal does. */
export function wantsColour(stream: TerminalFacts, env: Streams['env']): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
