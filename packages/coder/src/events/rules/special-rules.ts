// The special rules in the order in which they see a draft.

import { antiProtest } from './anti-protest.ts';
import { civilianProtest } from './civilian-protest.ts';
import { inAttendance } from './in-attendance.ts';
import { invitation } from './invitation.ts';
import { jointExercise } from './joint-exercise.ts';
import { passivePlace } from './passive-place.ts';
import { peacekeepers } from './peacekeepers.ts';
import { protestPlace } from './protest-place.ts';
import type { SpecialRule } from './special-rule.ts';
import { victimsElsewhere } from './victims-elsewhere.ts';

/** All special rules, first to last. */
export const SPECIAL_RULES: readonly SpecialRule[] = [
  // Before the rules on parties, because it turns two sides into one list.
  jointExercise,
  peacekeepers,
  civilianProtest,
  invitation,
  inAttendance,
  // Before the place of a protest, which is its actor only when nobody else is.
  antiProtest,
  // Last, because they only fill what nothing else has filled.
  victimsElsewhere,
  passivePlace,
  protestPlace,
];
