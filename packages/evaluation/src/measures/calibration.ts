// Whether a confidence means what it says: reliability by bins, and the expected calibration error.

/** Bins of equal width between 0 and 1. */
const BINS = 10;

/** A prediction with how sure it was and whether it was right. */
export interface Sureness {
  readonly confidence: number;
  readonly right: boolean;
}

/** Predictions of like confidence. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence. */
  readonly confidence: number;
  /** Share that was right. */
  readonly right: number;
}

/** How well confidence tells the share that is right. */
export interface Calibration {
  readonly predictions: number;
  /** Bins that hold something, the least sure first. */
  readonly bins: readonly ReliabilityBin[];
  /**
   * Expected calibration error: the mean distance between confidence and share right, bins weighted by their size
   * (Naeini, Cooper and Hauskrecht 2015; Guo et al. 2017).
   */
  readonly ece: number;
}

/** Null where no prediction says how sure it is. */
export function calibrationOf(predictions: readonly Sureness[]): Calibration | null {
  if (predictions.length === 0) return null;
  const held: Sureness[][] = Array.from({ length: BINS }, () => []);
  for (const one of predictions) held[Math.min(BINS - 1, Math.max(0, Math.floor(one.confidence * BINS)))]!.push(one);
  const bins = held.flatMap((bin, at): ReliabilityBin[] => {
    if (bin.length === 0) return [];
    const confidence = bin.reduce((sum, one) => sum + one.confidence, 0) / bin.length;
    const right = bin.filter((one) => one.right).length / bin.length;
    return [{ from: at / BINS, to: (at + 1) / BINS, count: bin.length, confidence, right }];
  });
  const ece = bins.reduce((sum, b) => sum + b.count * Math.abs(b.right - b.confidence), 0) / predictions.length;
  return { predictions: predictions.length, bins, ece };
}
