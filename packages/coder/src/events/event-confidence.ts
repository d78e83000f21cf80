// How sure an event is: the chance that its type is right, weighed from its cues.

/** What each cue adds to the log-odds of a right type; `bias` is added always, a cue without a weight adds nothing. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

const BIAS = 'bias';
/** No event is as good as certain, and none that is told is as good as wrong. */
const LOWEST = 0.05;
const HIGHEST = 0.97;

/** Whether an event is one of several in its sentence; known once the sentence is coded. */
export const SEVERAL = 'several';

/** The chance that the type is right, between 0 and 1, to two digits: a logistic model of the cues. */
export function confidenceOf(cues: readonly string[], weights: ConfidenceWeights): number {
  const odds = cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), weights[BIAS] ?? 0);
  const chance = 1 / (1 + Math.exp(-odds));
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, chance)) * 100) / 100;
}
