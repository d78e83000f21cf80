// `npm test`: everything a change must pass, in one run. Later steps run also when an earlier one failed, so that one
// run tells all; the last line counts tests and checks together.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './house/run-check.ts';

interface Step {
  readonly name: string;
  readonly command: string;
}

interface Count {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly title: string;
    }[];
  }[];
}

const VITEST_REPORT = join(mkdtempSync(join(tmpdir(), 'rapport-test-')), 'vitest.json');

const BEFORE: readonly Step[] = [
  { name: 'build', command: 'npm run --silent build' },
  { name: 'types of tests', command: 'tsc -p tsconfig.tests.json && tsc -p packages/web/tsconfig.tests.json' },
  { name: 'format and lint', command: 'biome check --error-on-warnings .' },
  { name: 'promises and purity', command: 'eslint . --max-warnings 0' },
  { name: 'unused code', command: 'knip --no-progress --no-config-hints' },
];

const TESTS: Step = {
  name: 'tests',
  command: `vitest run --reporter=dot --reporter=json --outputFile.json=${VITEST_REPORT}`,
};

const AFTER: readonly Step[] = [
  { name: 'layers', command: 'tsx scripts/check-layers.ts' },
  { name: 'sizes', command: 'tsx scripts/check-size.ts' },
  { name: 'manifests', command: 'tsx scripts/check-manifests.ts' },
  { name: 'public names', command: 'tsx scripts/check-exports.ts' },
  { name: 'licences', command: 'tsx scripts/check-licences.ts' },
  { name: 'docs', command: 'tsx --conditions=source scripts/check-docs.ts' },
];

/** Parts of the whole that this run left out: suites that were skipped, whose names say why. */
const leftOut = new Set<string>();

const failed: string[] = [];
const counts: Count[] = [...BEFORE.map(runStep), runTests(), ...AFTER.map(runStep)];
const total = counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));

process.stdout.write(`\nleft out: ${leftOut.size === 0 ? 'nothing' : [...leftOut].join('; ')}\n`);
if (process.env.RAPPORT_TEST_ALL !== undefined && leftOut.size > 0) {
  failed.push('nothing may be left out');
  total.failed++;
}
if (failed.length > 0) process.stdout.write(`failed: ${failed.join(', ')}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runStep(step: Step): Count {
  return run(step) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts the single tests; a run that breaks off counts as one failure. */
function runTests(): Count {
  const ended = run(TESTS);
  if (!existsSync(VITEST_REPORT)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(VITEST_REPORT, 'utf8')) as VitestReport;
  for (const { status, ancestorTitles, title } of report.testResults.flatMap((file) => file.assertionResults)) {
    if (status === 'skipped' || status === 'pending') leftOut.add(ancestorTitles[0] ?? title);
  }
  const failures = report.numFailedTests;
  return { passed: report.numPassedTests, failed: !ended && failures === 0 ? 1 : failures };
}

function run({ name, command }: Step): boolean {
  const start = performance.now();
  process.stdout.write(`\n— ${name}\n`);
  const path = `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  const { status } = spawnSync(command, {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (status !== 0) failed.push(name);
  return status === 0;
}
