// Runs the commands of a lesson as a reader would, in a copy of the examples that is thrown away.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from '../house/run-check.ts';
import { type Step, stepsOf } from './lesson.ts';

const EXAMPLES = join(ROOT, 'examples');
const LESSON = /^\d\d-[a-z-]+$/;
const PAGE = 'README.md';
/** A lesson that takes longer hangs. */
const LIMIT_MS = 240_000;
/** Printed before each step's output; no command prints it. */
const MARK = '\u001eSTEP\n';

export interface LessonRun {
  readonly steps: readonly Step[];
  /** The lines each step printed, on either output. */
  readonly printed: readonly (readonly string[])[];
}

/** Folders of the lessons, in order. */
export function lessons(): string[] {
  return readdirSync(EXAMPLES)
    .filter((name) => LESSON.test(name))
    .sort();
}

/** The page of a lesson. */
export function pageOf(lesson: string): string {
  return readFileSync(pathOf(lesson), 'utf8');
}

export function pathOf(lesson: string): string {
  return join(EXAMPLES, lesson, PAGE);
}

/** Runs all steps of a lesson on the built command, one after the other, on a ledger of its own. */
export function runLesson(lesson: string): LessonRun {
  const steps = stepsOf(pageOf(lesson));
  const folder = mkdtempSync(join(tmpdir(), 'rapport-course-'));
  try {
    const copy = join(folder, 'examples');
    cpSync(EXAMPLES, copy, { recursive: true });
    const options = { cwd: join(copy, lesson), env: environment(folder), encoding: 'utf8', timeout: LIMIT_MS } as const;
    const { stdout } = spawnSync('sh', ['-c', scriptOf(steps)], { ...options, maxBuffer: 1 << 26 });
    const printed = stdout.split(MARK).slice(1).map(linesOf);
    return { steps, printed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All steps in one shell, so that a later one finds what an earlier one has set. */
function scriptOf(steps: readonly Step[]): string {
  return ['exec 2>&1', ...steps.flatMap(({ command }) => [`printf '\\036STEP\\n'`, command])].join('\n');
}

/** Nothing of the reader's own settings; `rapport` on the path; the project's packages within reach of `node`. */
function environment(folder: string): Record<string, string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const start = join(ROOT, 'packages/cli/bin/rapport.js');
  writeFileSync(join(bin, 'rapport'), `#!/bin/sh\nexec "${process.execPath}" "${start}" "$@"\n`, { mode: 0o755 });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    PATH: [bin, process.env.PATH ?? ''].join(delimiter),
    HOME: folder,
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    COLUMNS: '80',
    NO_COLOR: '1',
    USER: 'reader',
    RAPPORT_LEDGER: join(folder, 'ledger.sqlite'),
  };
}

function linesOf(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
