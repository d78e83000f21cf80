// When a side's silence about an event says something: the chance that its press, as far as it was read, carries nothing
// though it is as ready to report as the rest of the press.

/** A silence counts as a gap when its chance is no greater. */
export const GAP_PROBABILITY = 0.05;
/** Days after the first report, that day included, in which an event is news; later mentions are looks back. */
export const NEWS_DAYS = 7;

/** What silence of one side about one event would say, or says. */
export interface Coverage {
  /** Documents of the side's press read while the event was news. */
  readonly sample: number;
  /** Documents of the rest of the press that carried it in those days, and all of them that were read. */
  readonly others_reports: number;
  readonly others_sample: number;
  /** Chance of no report at all in the side's sample, 0–1. */
  readonly chance_of_none: number;
}

/** The coverage of an event by a side and by the rest of the press. */
export function coverageOf(sample: number, othersReports: number, othersSample: number): Coverage {
  const chance = chanceOfNone(sample, othersReports, othersSample);
  return { sample, others_reports: othersReports, others_sample: othersSample, chance_of_none: chance };
}

/** Whether a silence is no longer to be expected from the size of the sample alone. */
export function isTelling({ sample, chance_of_none }: Coverage): boolean {
  return sample > 0 && chance_of_none <= GAP_PROBABILITY;
}

/**
 * Chance that a sample holds no report, if the side reported the event as often as the rest of the press; 1 when nobody
 * else reports it. That rate is unknown: it is taken from the other documents by Bayes' rule with Jeffreys' prior, and
 * the chance is the beta-binomial distribution's (Gelman et al., Bayesian Data Analysis, 3rd ed., chapters 2 and 5). The
 * report by which the event came into the record at all says nothing about the rate and is left out.
 */
export function chanceOfNone(sample: number, othersReports: number, othersSample: number): number {
  const reports = Math.min(othersReports, othersSample);
  if (reports <= 0) return 1;
  const withReport = reports - 1 + 0.5;
  const without = othersSample - reports + 0.5;
  let log = 0;
  for (let i = 0; i < sample; i++) log += Math.log((without + i) / (withReport + without + i));
  return Math.exp(log);
}
