// What a command runs with, and where it leaves its exit code.

import type { Collaborators } from '../collaborators.ts';
import type { Streams } from '../streams.ts';

/** What the chosen command leaves behind; the caller ends the process by it. */
export interface Run {
  exitCode: number;
}

/** The world of a command. */
export interface Host {
  readonly streams: Streams;
  readonly collaborators: Collaborators;
  readonly version: string;
  readonly run: Run;
}
