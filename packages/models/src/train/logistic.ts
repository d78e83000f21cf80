// Logistic regression over named cues, and how far its chances are from what comes true.

/** The cues of a prediction and whether it was right. */
export interface CuedVerdict {
  readonly cues: readonly string[];
  readonly right: boolean;
}

/** Cues seen less often than this get no weight. */
const FEWEST = 12;
/** Strength of the pull towards zero, in pseudo-observations of the log-odds. */
const RIDGE = 4;
const ROUNDS = 3000;
const STEP = 0.5;
const BINS = 10;
const NEWTON_ROUNDS = 20;
const BIAS = 'bias';

/**
 * Weights with the highest likelihood under a normal prior (ridge), by gradient ascent from zero; `bias` is free. Cues in
 * alphabetical order, weights to two digits.
 */
export function trainConfidence(rows: readonly CuedVerdict[]): Record<string, number> {
  const names = frequentCues(rows);
  const index = new Map(names.map((name, i) => [name, i]));
  const vectors = rows.map((row) => row.cues.flatMap((cue) => index.get(cue) ?? []));
  const weights = new Float64Array(names.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    let lift = 0;
    vectors.forEach((vector, r) => {
      const odds = vector.reduce((sum, i) => sum + weights[i]!, bias);
      const miss = (rows[r]!.right ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      lift += miss;
      for (const i of vector) slope[i]! += miss;
    });
    const rate = STEP / Math.max(1, rows.length / 4);
    for (let i = 0; i < weights.length; i++) weights[i]! += rate * (slope[i]! - RIDGE * weights[i]!);
    bias += rate * lift;
  }
  const entries = names.map((name, i) => [name, rounded(weights[i]!)] as const).filter(([, weight]) => weight !== 0);
  return Object.fromEntries([[BIAS, rounded(bias)], ...entries]);
}

/**
 * The weights as they hold on text that was not in sight when rules were written and cues were weighed: log-odds
 * stretched and shifted for the highest likelihood of the given verdicts (Platt 1999, "Probabilistic Outputs for Support
 * Vector Machines"), with a pull towards leaving them as they are. By Newton's method; weights to two digits.
 */
export function settleConfidence(
  weights: Readonly<Record<string, number>>,
  rows: readonly CuedVerdict[],
): Record<string, number> {
  const odds = rows.map(({ cues }) => cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), weights[BIAS] ?? 0));
  let [stretch, shift] = [1, 0];
  for (let round = 0; round < NEWTON_ROUNDS; round++) {
    let [byStretch, byShift] = [-RIDGE * (stretch - 1), -RIDGE * shift];
    let [both, stretched, shifted] = [0, RIDGE, RIDGE];
    odds.forEach((x, i) => {
      const chance = 1 / (1 + Math.exp(-(stretch * x + shift)));
      const miss = (rows[i]!.right ? 1 : 0) - chance;
      const spread = chance * (1 - chance);
      byStretch += miss * x;
      byShift += miss;
      stretched += spread * x * x;
      both += spread * x;
      shifted += spread;
    });
    const determinant = stretched * shifted - both * both;
    stretch += (shifted * byStretch - both * byShift) / determinant;
    shift += (stretched * byShift - both * byStretch) / determinant;
  }
  const settled = Object.entries(weights).map(
    ([cue, weight]) => [cue, rounded(stretch * weight + (cue === BIAS ? shift : 0))] as const,
  );
  return Object.fromEntries(settled.filter(([cue, weight]) => cue === BIAS || weight !== 0));
}

function frequentCues(rows: readonly CuedVerdict[]): string[] {
  const counts = new Map<string, number>();
  for (const { cues } of rows) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([cue]) => cue)
    .sort();
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Expected calibration error over ten bins of equal width (Guo et al. 2017); 0 of nothing. */
export function calibrationError(rows: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of rows) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, rows.length);
}
