// The special rules in the order in which they see a draft.

import { actingBody } from './acting-body.ts';
import { answeredAct } from './answered-act.ts';
import { antiProtest } from './anti-protest.ts';
import { armedStrike } from './armed-strike.ts';
import { barredEntry } from './barred-entry.ts';
import { capturedPlace } from './captured-place.ts';
import { civilianProtest } from './civilian-protest.ts';
import { commentedAct } from './commented-act.ts';
import { courtSentence } from './court-sentence.ts';
import { drivenBack } from './driven-back.ts';
import { eachOther } from './each-other.ts';
import { envoyHost } from './envoy-host.ts';
import { firedAt } from './fired-at.ts';
import { foretoldHarm } from './foretold-harm.ts';
import { harmedAbroad } from './harmed-abroad.ts';
import { inAttendance } from './in-attendance.ts';
import { invitation } from './invitation.ts';
import { jointCeremony } from './joint-ceremony.ts';
import { jointExercise } from './joint-exercise.ts';
import { jointSigning } from './joint-signing.ts';
import { killedInAttack } from './killed-in-attack.ts';
import { orderAtHome } from './order-at-home.ts';
import { orderedOut } from './ordered-out.ts';
import { ownAirspace } from './own-airspace.ts';
import { passivePlace } from './passive-place.ts';
import { peacekeepers } from './peacekeepers.ts';
import { policeRaid } from './police-raid.ts';
import { protestAim } from './protest-aim.ts';
import { protestPlace } from './protest-place.ts';
import { reportedWrong } from './reported-wrong.ts';
import { sharedRecipient } from './shared-recipient.ts';
import type { SpecialRule } from './special-rule.ts';
import { toldHarm } from './told-harm.ts';
import { toldHearer } from './told-hearer.ts';
import { unsaidSide } from './unsaid-side.ts';
import { victimsElsewhere } from './victims-elsewhere.ts';
import { warnedOff } from './warned-off.ts';
import { welcomedAct } from './welcomed-act.ts';

/** All special rules, first to last. */
export const SPECIAL_RULES: readonly SpecialRule[] = [
  // Before the rules on parties, because it turns two sides into one list.
  jointExercise,
  jointCeremony,
  peacekeepers,
  civilianProtest,
  invitation,
  inAttendance,
  welcomedAct,
  reportedWrong,
  envoyHost,
  orderAtHome,
  orderedOut,
  barredEntry,
  courtSentence,
  commentedAct,
  armedStrike,
  eachOther,
  firedAt,
  drivenBack,
  policeRaid,
  capturedPlace,
  ownAirspace,
  foretoldHarm,
  toldHarm,
  warnedOff,
  protestAim,
  // Before the place of a protest, which is its actor only when nobody else is.
  antiProtest,
  killedInAttack,
  // Last, because they only fill what nothing else has filled.
  victimsElsewhere,
  harmedAbroad,
  passivePlace,
  protestPlace,
  jointSigning,
  toldHearer,
  sharedRecipient,
  answeredAct,
  actingBody,
  unsaidSide,
];
