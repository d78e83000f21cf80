// The numbers the index rests on: each with its default, its unit and where it comes from.

/** What may be changed about the index; `INDEX_SETTINGS` holds the defaults. */
export interface IndexSettings {
  /** Days after which an event counts half in the level. */
  readonly halfLife: number;
  /** Weight of events at which a period's own mean and the running level count alike: κ of the credibility formula. */
  readonly halfCredible: number;
  /** Weight of the neutral evidence that a period's balance is drawn to 0 by. */
  readonly neutralWeight: number;
  /** Standard deviation of single events about the mean of their period, in units of the scale. */
  readonly eventSpread: number;
  /** Standard deviation of the level's unseen movement in one year, in units of the scale. */
  readonly yearlyDrift: number;
  /** Resamples of the bootstrap. */
  readonly resamples: number;
  /** Share of the resamples that an interval holds. */
  readonly coverage: number;
  /** Seed of all chance: of the bootstrap and of the permutation tests. */
  readonly seed: number;
}

/** The settings of the index unless others are given; docs/index.md says why these. */
export const INDEX_SETTINGS: IndexSettings = {
  halfLife: 90,
  halfCredible: 3,
  neutralWeight: 2,
  eventSpread: 4.2,
  yearlyDrift: 2,
  resamples: 200,
  coverage: 0.9,
  seed: 1,
};
