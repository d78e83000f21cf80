// The rule of alignment in the words of the ledger.

import type { PlacingRule } from '@rapport/ledger';
import { neighbourhoodsOf, placeOf } from '@rapport/relations';

/** Give it to `openLedger` with a writer. */
export const PLACING: PlacingRule = { placeOf, rangesOf: neighbourhoodsOf };
