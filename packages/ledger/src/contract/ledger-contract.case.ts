// The one contract suite: what every engine has to hold.

import { describe, it } from 'vitest';
import { CORRECTING } from './correcting.case.ts';
import { FOLDING } from './folding.case.ts';
import { KEEPING } from './keeping.case.ts';
import { KILLING } from './killing.case.ts';
import { READING } from './reading.case.ts';
import { RESUMING } from './resuming.case.ts';
import { SEARCHING } from './searching.case.ts';
import { SERVING } from './serving.case.ts';
import { type Ground, runOn } from './suite.case.ts';
import { SURVEYING } from './surveying.case.ts';
import { UPKEEP } from './upkeep.case.ts';
import { WATCHING } from './watching.case.ts';

const PARTS = [
  KEEPING,
  FOLDING,
  READING,
  SURVEYING,
  SEARCHING,
  CORRECTING,
  UPKEEP,
  SERVING,
  WATCHING,
  RESUMING,
  KILLING,
];

/** Programs are started and killed within a test. */
const TIMEOUT = 120_000;

/** Runs the whole suite on the engine's ground. */
export function ledgerContract(engine: string, ground: Ground): void {
  describe(`a ledger in ${engine}`, () => {
    describe.each(PARTS)('$name', ({ tests }) => {
      for (const [name, test] of Object.entries(tests)) it(name, { timeout: TIMEOUT }, () => runOn(ground, test));
    });
  });
}
