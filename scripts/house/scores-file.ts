// The committed accuracy of the coder on the held-back part of `corpus/`.

import type { Card } from '@rapport/evaluation';
import { readJson } from './source-tree.ts';

export const SCORES_FILE = 'bench/scores.json';
export const SCORES_COMMAND = 'npm run scores';

export type ScoresTask = 'events' | 'relations';

/** One task's part of the file. */
export interface TaskScores {
  readonly items: number;
  readonly counts: Card['counts'];
  readonly figures: Card['figures'];
  /** F1 by type. */
  readonly classes: Readonly<Record<string, number>>;
  readonly calibration_error: number;
}

/** The file: for each language the card of both tasks. */
export interface Scores {
  readonly made_by: string;
  readonly gold: string;
  readonly languages: Readonly<Record<string, Readonly<Record<ScoresTask, TaskScores>>>>;
}

/** The file as committed. */
export function readScores(root: string): Scores {
  return readJson<Scores>(root, SCORES_FILE);
}
