// The program that breaks a fleet in every way, with few articles: it says itself whether anything was lost or doubled.

import { spawnSync } from 'node:child_process';
import { natsProgram, postgresPrograms } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { ROOT } from './house/run-check.ts';

/** Milliseconds: a minute where nothing else goes on. */
const PATIENCE = 1_800_000;

const missing = [
  ...(natsProgram() === null ? ['nats-server'] : []),
  ...(postgresPrograms() === null ? ['PostgreSQL'] : []),
].join(', ');
const NAME = missing === '' ? 'a fleet that is broken' : `a fleet that is broken (not installed: ${missing})`;

describe.skipIf(missing !== '')(NAME, { timeout: PATIENCE }, () => {
  it('keeps every article once, and makes the events of one program', () => {
    const program = ['--conditions=source', '--import', 'tsx', 'bench/fleet-breaking.ts', '--quick'];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
    expect(stdout + stderr).toContain('every article exactly once; the events are those of one program, byte for byte');
    expect(status).toBe(0);
  });
});
