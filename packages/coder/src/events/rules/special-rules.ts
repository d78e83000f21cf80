// The special rules in the order in which they see a draft. Those that need the words of a language are its own.

import { actingBody } from './acting-body.ts';
import { answeredAct } from './answered-act.ts';
import { antiProtest } from './anti-protest.ts';
import { armedStrike } from './armed-strike.ts';
import { capturedPlace } from './captured-place.ts';
import { commentedAct } from './commented-act.ts';
import { drivenBack } from './driven-back.ts';
import { eachOther } from './each-other.ts';
import { envoyHost } from './envoy-host.ts';
import { firedAt } from './fired-at.ts';
import { harmedAbroad } from './harmed-abroad.ts';
import { inAttendance } from './in-attendance.ts';
import { invitation } from './invitation.ts';
import { jointCeremony } from './joint-ceremony.ts';
import { jointExercise } from './joint-exercise.ts';
import { jointSigning } from './joint-signing.ts';
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
import { unsaidSide } from './unsaid-side.ts';
import { victimsElsewhere } from './victims-elsewhere.ts';

/** Rules that say what an act is. */
const DECIDING: readonly SpecialRule[] = [
  // Before the rules on parties, because it turns two sides into one list.
  jointExercise,
  jointCeremony,
  peacekeepers,
  invitation,
  inAttendance,
  reportedWrong,
  envoyHost,
  commentedAct,
  armedStrike,
  eachOther,
  firedAt,
  drivenBack,
  policeRaid,
  capturedPlace,
  ownAirspace,
  toldHarm,
  protestAim,
  // Before the place of a protest, which is its actor only when nobody else is.
  antiProtest,
];

/** Rules that only fill what nothing else has filled. */
const FILLING: readonly SpecialRule[] = [
  victimsElsewhere,
  harmedAbroad,
  passivePlace,
  protestPlace,
  jointSigning,
  sharedRecipient,
  answeredAct,
  actingBody,
  unsaidSide,
];

/** All special rules of a language, first to last; its own ones stand between those that decide and those that fill. */
export function specialRules(own: readonly SpecialRule[] = []): readonly SpecialRule[] {
  return [...DECIDING, ...own, ...FILLING];
}
