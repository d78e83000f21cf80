// The one contract suite: what every engine has to hold.

import { describe } from 'vitest';
import { correctingContract } from './correcting.case.ts';
import { foldingContract } from './folding.case.ts';
import { keepingContract } from './keeping.case.ts';
import { readingContract } from './reading.case.ts';
import { searchingContract } from './searching.case.ts';
import type { Ground } from './suite.case.ts';
import { surveyingContract } from './surveying.case.ts';
import { upkeepContract } from './upkeep.case.ts';

/** Runs the whole suite on the engine's ground. */
export function ledgerContract(engine: string, ground: Ground): void {
  describe(`a ledger in ${engine}`, () => {
    keepingContract(ground);
    foldingContract(ground);
    readingContract(ground);
    searchingContract(ground);
    correctingContract(ground);
    surveyingContract(ground);
    upkeepContract(ground);
  });
}
