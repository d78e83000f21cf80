// Which pairs are worth comparing: a bounded number for each mention, found by what they share, so that n mentions
// cost no more than n·log n comparisons.

import { NEIGHBOURHOOD_GAP_DAYS } from './neighbourhood.ts';
import type { Profile } from './profile.ts';

/** Mentions looked at just before each in order of days, whatever they share. */
const NEAREST = 12;

/** The latest mentions looked at under each shared feature. */
const PER_FEATURE = 12;

/** Pairs handed on for each mention, those that share most first. */
const PER_MENTION = 24;

/**
 * Calls `found` with pairs of positions in `profiles` that may be one event, each pair once, the later first. The
 * profiles are of one block and in order of days; an undated one is paired with any other it shares a feature with.
 */
export function candidatePairs(profiles: readonly Profile[], found: (later: number, earlier: number) => void): void {
  const postings = new Map<string, number[]>();
  for (let i = 0; i < profiles.length; i++) {
    const features = featuresOf(profiles[i]!);
    const shares = new Map<number, number>();
    for (let j = Math.max(0, i - NEAREST); j < i; j++) shares.set(j, 0);
    for (const feature of features) {
      const list = postings.get(feature) ?? [];
      for (let k = list.length - 1; k >= Math.max(0, list.length - PER_FEATURE); k--)
        shares.set(list[k]!, (shares.get(list[k]!) ?? 0) + 1);
      list.push(i);
      postings.set(feature, list);
    }
    const near = [...shares].filter(([j]) => withinReach(profiles[i]!, profiles[j]!));
    near.sort((x, y) => y[1] - x[1] || y[0] - x[0]);
    for (const [j] of near.slice(0, PER_MENTION)) found(i, j);
  }
}

function withinReach(a: Profile, b: Profile): boolean {
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= NEIGHBOURHOOD_GAP_DAYS;
}

function featuresOf(profile: Profile): string[] {
  const features = [...profile.words, ...profile.trigger, ...profile.figures].map((word) => `w ${word}`);
  for (const concept of profile.concepts) features.push(`c ${concept}`);
  for (const names of profile.persons.values()) for (const name of names) features.push(`n ${name}`);
  for (const code of profile.receiving) features.push(`r ${code}`);
  if (profile.place !== null) features.push(`p ${profile.place.name}`);
  return features;
}
