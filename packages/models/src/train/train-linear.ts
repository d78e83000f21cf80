// Trains a multinomial logistic model: AdaGrad on the L2-regularised log-likelihood, then temperature scaling.

import { LinearModel, type LinearWeights } from '@rapport/coder';

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

/** Trains on the examples in the order given; deterministic. The temperature is fitted on `held`, or is 1 without it. */
export function trainLinear(
  examples: readonly Example[],
  classes: readonly string[],
  held: readonly Example[] = [],
  settings: LinearSettings = LINEAR_SETTINGS,
): LinearWeights {
  const features = frequentFeatures(examples, settings.minimum);
  const rows = new Map(features.map((feature, row) => [feature, row]));
  const n = classes.length;
  const weights = new Float32Array(features.length * n);
  const squares = new Float32Array(features.length * n).fill(1e-6);
  const bias = new Float32Array(n);
  const encoded = examples.map((example) => ({
    rows: example.features.map((f) => rows.get(f)).filter((row) => row !== undefined),
    label: classes.indexOf(example.label),
  }));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of encoded) step(example, { weights, squares, bias, n }, settings);
  }
  const plain = { classes, features, weights, bias, temperature: 1 };
  return held.length === 0 ? plain : { ...plain, temperature: fitTemperature(plain, held) };
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
