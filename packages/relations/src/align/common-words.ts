// Words that a block uses day after day: they tell what the relationship is about, not which event is meant.

import type { Profile } from './profile.ts';

/** A word is common from so many different days on, if they are also this share of all days. */
const COMMON_DAYS = 4;
const COMMON_SHARE = 0.15;

/**
 * The profiles of one neighbourhood without the words and triggers that run through it. Days are counted, not
 * mentions: an event that everybody reports keeps its words.
 */
export function withoutCommonWords(profiles: readonly Profile[]): Profile[] {
  const daysOf = new Map<string, Set<number | null>>();
  for (const { day, words, trigger } of profiles)
    for (const word of [...words, ...trigger]) {
      const days = daysOf.get(word);
      if (days === undefined) daysOf.set(word, new Set([day]));
      else days.add(day);
    }
  const allDays = new Set(profiles.map(({ day }) => day)).size;
  const limit = Math.max(COMMON_DAYS, COMMON_SHARE * allDays);
  const rare = (words: ReadonlySet<string>): Set<string> =>
    new Set([...words].filter((word) => daysOf.get(word)!.size < limit));
  return profiles.map((profile) => ({ ...profile, words: rare(profile.words), trigger: rare(profile.trigger) }));
}
