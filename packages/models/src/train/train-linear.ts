// Trains a multinomial logistic model: AdaGrad on the L2-regularised log-likelihood, averaged, then temperature scaling.

import { LinearModel, type LinearWeights } from '@rapport/coder';
import { seededRandom, shuffle } from './random.ts';

/** One training example: its features and its class. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

export interface LinearSettings {
  readonly epochs: number;
  /** AdaGrad's first step (Duchi, Hazan and Singer 2011). */
  readonly rate: number;
  readonly l2: number;
  /** Features seen in fewer examples are left out. */
  readonly minimum: number;
}

/** Settings found on held-back folds of the corpus. */
export const LINEAR_SETTINGS: LinearSettings = { epochs: 40, rate: 0.3, l2: 3e-3, minimum: 1 };

const SEED = 1;

/**
 * Trains on the examples, anew shuffled in each epoch from a fixed seed; the weights are means over the second half of
 * the epochs (Polyak and Juditsky 1992). The temperature is fitted on `held`, or is 1 without it.
 */
export function trainLinear(
  examples: readonly Example[],
  classes: readonly string[],
  held: readonly Example[] = [],
  settings: LinearSettings = LINEAR_SETTINGS,
): LinearWeights {
  const features = frequentFeatures(examples, settings.minimum);
  const rows = new Map(features.map((feature, row) => [feature, row]));
  const n = classes.length;
  const state = {
    weights: new Float32Array(features.length * n),
    squares: new Float32Array(features.length * n).fill(1e-6),
    bias: new Float32Array(n),
    n,
  };
  const encoded = examples.map((example) => ({
    rows: example.features.map((f) => rows.get(f)).filter((row) => row !== undefined),
    label: classes.indexOf(example.label),
  }));
  const weights = new Mean(state.weights.length);
  const bias = new Mean(n);
  const random = seededRandom(SEED);
  const order = Int32Array.from(encoded, (_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) step(encoded[i]!, state, settings);
    if (epoch < Math.floor(settings.epochs / 2)) continue;
    weights.take(state.weights);
    bias.take(state.bias);
  }
  const plain = { classes, features, weights: weights.value(), bias: bias.value(), temperature: 1 };
  return held.length === 0 ? plain : { ...plain, temperature: fitTemperature(plain, held) };
}

/** Mean of vectors taken one after another. */
class Mean {
  readonly #sum: Float64Array;
  #taken = 0;

  constructor(length: number) {
    this.#sum = new Float64Array(length);
  }

  take(vector: Float32Array): void {
    for (let i = 0; i < vector.length; i++) this.#sum[i]! += vector[i]!;
    this.#taken++;
  }

  value(): Float32Array {
    return Float32Array.from(this.#sum, (total) => total / Math.max(1, this.#taken));
  }
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly bias: Float32Array;
  readonly n: number;
}

function step(example: { rows: readonly number[]; label: number }, state: State, settings: LinearSettings): void {
  const { weights, squares, bias, n } = state;
  const scores = Float64Array.from(bias);
  for (const row of example.rows) for (let c = 0; c < n; c++) scores[c]! += weights[row * n + c]!;
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < n; c++) sum += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < n; c++) {
    const error = scores[c]! / sum - (c === example.label ? 1 : 0);
    bias[c]! -= 0.01 * error;
    for (const row of example.rows) {
      const at = row * n + c;
      const gradient = error + settings.l2 * weights[at]!;
      squares[at]! += gradient * gradient;
      weights[at]! -= (settings.rate * gradient) / Math.sqrt(squares[at]! + 1);
    }
  }
}

function frequentFeatures(examples: readonly Example[], minimum: number): string[] {
  const counts = new Map<string, number>();
  for (const example of examples) for (const f of example.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= minimum).map(([feature]) => feature);
}

/** The temperature of a grid that gives the held-back examples the highest likelihood (Guo et al. 2017). */
function fitTemperature(plain: LinearWeights, held: readonly Example[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = 0.5; temperature <= 4; temperature += 0.1) {
    const model = new LinearModel({ ...plain, temperature });
    let loss = 0;
    for (const example of held) {
      const found = model.classify(example.features).find((score) => score.label === example.label);
      loss -= Math.log(Math.max(found?.probability ?? 0, 1e-9));
    }
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}
