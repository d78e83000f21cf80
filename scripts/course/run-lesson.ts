// Runs the commands of a lesson as a reader would, in a copy of the examples that is thrown away.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
/** Programs that a lesson may need and that do not come with the project; and where they are when not on the path. */
const SERVERS = ['nats-server'] as const;
const SYSTEM_FOLDERS = ['/usr/local/bin', '/usr/sbin'] as const;

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

/** A program that the lesson starts and that is not installed here; null where nothing is missing. */
export function missingProgram(lesson: string): string | null {
  const started = new Set(stepsOf(pageOf(lesson)).map(({ command }) => command.split(' ')[0]));
  return SERVERS.find((name) => started.has(name) && !isInstalled(name)) ?? null;
}

/** Runs all steps of a lesson on the built command, one after the other, on a ledger of its own. */
export async function runLesson(lesson: string): Promise<LessonRun> {
  const steps = stepsOf(pageOf(lesson));
  const folder = mkdtempSync(join(tmpdir(), 'rapport-course-'));
  try {
    const copy = join(folder, 'examples');
    cpSync(EXAMPLES, copy, { recursive: true });
    const output = join(folder, 'output');
    await runScript(scriptOf(steps), join(copy, lesson), environment(folder), output);
    const printed = readFileSync(output, 'utf8').split(MARK).slice(1).map(linesOf);
    return { steps, printed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs a shell until it ends, or hangs. Its output goes to a file, so that a program that it leaves in the background
 * holds nothing open; what is left of its group is ended with it.
 */
async function runScript(script: string, cwd: string, env: Record<string, string>, output: string): Promise<void> {
  const file = openSync(output, 'w');
  const shell = spawn('sh', ['-c', script], { cwd, env, detached: true, stdio: ['ignore', file, file] });
  closeSync(file);
  const end = (): void => {
    try {
      process.kill(-shell.pid!, 'SIGKILL');
    } catch {
      // Nothing is left of it.
    }
  };
  const limit = setTimeout(end, LIMIT_MS);
  await once(shell, 'exit');
  clearTimeout(limit);
  end();
}

/** All steps in one shell, so that a later one finds what an earlier one has set. */
function scriptOf(steps: readonly Step[]): string {
  return steps.flatMap(({ command }) => [`printf '\\036STEP\\n'`, command]).join('\n');
}

/** Nothing of the reader's own settings; `rapport` on the path; the project's packages within reach of `node`. */
function environment(folder: string): Record<string, string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const start = join(ROOT, 'packages/cli/bin/rapport.js');
  writeFileSync(join(bin, 'rapport'), `#!/bin/sh\nexec "${process.execPath}" "${start}" "$@"\n`, { mode: 0o755 });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    PATH: [bin, ...pathFolders()].join(delimiter),
    HOME: folder,
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    COLUMNS: '80',
    NO_COLOR: '1',
    USER: 'reader',
    // Files tell the day of their making; on the pages it is this one.
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 26) / 1000),
    RAPPORT_LEDGER: join(folder, 'ledger.sqlite'),
  };
}

function pathFolders(): string[] {
  return [...(process.env.PATH ?? '').split(delimiter), ...SYSTEM_FOLDERS];
}

function isInstalled(program: string): boolean {
  return pathFolders().some((folder) => existsSync(join(folder, program)));
}

function linesOf(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
