// A multinomial logistic model over named features: what decides where rules are silent.

import { PackedStrings } from '../tag/packed-strings.ts';

/** Weights of a trained model: row `f` of `weights` holds one weight a class for feature `features[f]`. */
export interface LinearWeights {
  readonly classes: readonly string[];
  readonly features: readonly string[] | PackedStrings;
  /** `features.length × classes.length`, row by row. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Divides the scores so that the probabilities are calibrated (Guo et al. 2017, temperature scaling). */
  readonly temperature: number;
}

/** One class with its probability. */
export interface ClassScore {
  readonly label: string;
  readonly probability: number;
}

/** A model ready to score. */
export class LinearModel {
  readonly classes: readonly string[];
  readonly #features: PackedStrings;
  readonly #weights: Float32Array;
  readonly #bias: Float32Array;
  readonly #temperature: number;

  constructor(trained: LinearWeights) {
    this.classes = trained.classes;
    const { features } = trained;
    this.#features = features instanceof PackedStrings ? features : PackedStrings.of(features);
    this.#weights = trained.weights;
    this.#bias = trained.bias;
    this.#temperature = trained.temperature;
  }

  /** Classes by falling probability; the probabilities sum to 1. Unknown features are passed over. */
  classify(features: Iterable<string>): ClassScore[] {
    const n = this.classes.length;
    const weights = this.#weights;
    const scores = Float64Array.from(this.#bias);
    for (const feature of features) {
      const row = this.#features.indexOf(feature);
      if (row < 0) continue;
      const start = row * n;
      for (let c = 0; c < n; c++) scores[c]! += weights[start + c]!;
    }
    const top = Math.max(...scores);
    const grown = Array.from(scores, (s) => Math.exp((s - top) / this.#temperature));
    const sum = grown.reduce((a, b) => a + b, 0);
    return this.classes
      .map((label, c) => ({ label, probability: grown[c]! / sum }))
      .sort((a, b) => b.probability - a.probability);
  }
}
