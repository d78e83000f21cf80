// Words that a block uses day after day: they tell what the relationship is about, not which event is meant.

import type { Profile } from './profile.ts';

/** A word is common from so many different days on, if they are also this share of all days. */
const COMMON_DAYS = 4;
const COMMON_SHARE = 0.15;

/** Concepts are few and stand for many words each: more has to speak against one. */
const COMMON_CONCEPT_DAYS = 8;
const COMMON_CONCEPT_SHARE = 0.3;

/**
 * The profiles of one neighbourhood without the words, triggers and concepts that run through its acts of the same kind. Days are
 * counted, not mentions: an event that everybody reports keeps its words.
 */
export function withoutCommonWords(profiles: readonly Profile[]): Profile[] {
  const kinds = new Map<string, Profile[]>();
  for (const profile of profiles) pushTo(kinds, profile);
  const commonIn = new Map([...kinds].map(([kind, ofKind]) => [kind, commonOf(ofKind)]));
  return profiles.map((profile) => {
    const { words, concepts } = commonIn.get(profile.kind)!;
    if (words.size === 0 && concepts.size === 0) return profile;
    return {
      ...profile,
      words: without(words, profile.words),
      trigger: without(words, profile.trigger),
      concepts: without(concepts, profile.concepts),
    };
  });
}

function without(common: ReadonlySet<string>, words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((word) => !common.has(word)));
}

function commonOf(profiles: readonly Profile[]): { words: Set<string>; concepts: Set<string> } {
  const [daysOfWords, daysOfConcepts] = [new Map<string, Set<number | null>>(), new Map<string, Set<number | null>>()];
  for (const { day, words, trigger, concepts } of profiles) {
    for (const word of words) addDay(daysOfWords, word, day);
    for (const word of trigger) addDay(daysOfWords, word, day);
    for (const concept of concepts) addDay(daysOfConcepts, concept, day);
  }
  const allDays = new Set(profiles.map(({ day }) => day)).size;
  return {
    words: commonFrom(daysOfWords, Math.max(COMMON_DAYS, COMMON_SHARE * allDays)),
    concepts: commonFrom(daysOfConcepts, Math.max(COMMON_CONCEPT_DAYS, COMMON_CONCEPT_SHARE * allDays)),
  };
}

function commonFrom(daysOf: ReadonlyMap<string, ReadonlySet<number | null>>, limit: number): Set<string> {
  return new Set([...daysOf].filter(([, days]) => days.size >= limit).map(([word]) => word));
}

function addDay(daysOf: Map<string, Set<number | null>>, word: string, day: number | null): void {
  const days = daysOf.get(word);
  if (days === undefined) daysOf.set(word, new Set([day]));
  else days.add(day);
}

function pushTo(kinds: Map<string, Profile[]>, profile: Profile): void {
  const ofKind = kinds.get(profile.kind);
  if (ofKind === undefined) kinds.set(profile.kind, [profile]);
  else ofKind.push(profile);
}
