// Words that a block uses day after day: they tell what the relationship is about, not which event is meant.

import type { Profile } from './profile.ts';

/** A word is common from so many different days on, if they are also this share of all days. */
const COMMON_DAYS = 4;
const COMMON_SHARE = 0.15;

/**
 * The profiles of one neighbourhood without the words and triggers that run through its acts of the same kind. Days are
 * counted, not mentions: an event that everybody reports keeps its words.
 */
export function withoutCommonWords(profiles: readonly Profile[]): Profile[] {
  const kinds = new Map<string, Profile[]>();
  for (const profile of profiles) pushTo(kinds, profile);
  const commonIn = new Map([...kinds].map(([kind, ofKind]) => [kind, commonWords(ofKind)]));
  return profiles.map((profile) => {
    const common = commonIn.get(profile.kind)!;
    const rare = (words: ReadonlySet<string>): Set<string> => new Set([...words].filter((word) => !common.has(word)));
    return common.size === 0 ? profile : { ...profile, words: rare(profile.words), trigger: rare(profile.trigger) };
  });
}

function commonWords(profiles: readonly Profile[]): Set<string> {
  const daysOf = new Map<string, Set<number | null>>();
  for (const { day, words, trigger } of profiles)
    for (const word of [...words, ...trigger]) {
      const days = daysOf.get(word);
      if (days === undefined) daysOf.set(word, new Set([day]));
      else days.add(day);
    }
  const allDays = new Set(profiles.map(({ day }) => day)).size;
  const limit = Math.max(COMMON_DAYS, COMMON_SHARE * allDays);
  return new Set([...daysOf].filter(([, days]) => days.size >= limit).map(([word]) => word));
}

function pushTo(kinds: Map<string, Profile[]>, profile: Profile): void {
  const ofKind = kinds.get(profile.kind);
  if (ofKind === undefined) kinds.set(profile.kind, [profile]);
  else ofKind.push(profile);
}
