// The special rules that need English words, in the order in which they see a draft.

import type { SpecialRule } from '../../../events/rules/special-rule.ts';
import { barredEntry } from './barred-entry.ts';
import { civilianProtest } from './civilian-protest.ts';
import { courtSentence } from './court-sentence.ts';
import { foretoldHarm } from './foretold-harm.ts';
import { killedInAttack } from './killed-in-attack.ts';
import { orderAtHome } from './order-at-home.ts';
import { orderedOut } from './ordered-out.ts';
import { toldHearer } from './told-hearer.ts';
import { warnedOff } from './warned-off.ts';
import { welcomedAct } from './welcomed-act.ts';

export const ENGLISH_RULES: readonly SpecialRule[] = [
  civilianProtest,
  welcomedAct,
  orderAtHome,
  orderedOut,
  barredEntry,
  courtSentence,
  foretoldHarm,
  warnedOff,
  killedInAttack,
  // Last, because it only fills, as those of all languages that follow.
  toldHearer,
];
