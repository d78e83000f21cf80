// Chance as a parameter: the same seed gives the same numbers.

/** A seeded source of numbers. */
export interface Random {
  /** Evenly spread over [0, 1). */
  uniform(): number;
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number;
  /** Poisson with mean 1: how often the bootstrap takes an event. */
  poisson1(): number;
}

/** Distribution function of the Poisson with mean 1, up to the value that a 32-bit draw can't pass. */
const POISSON_1 = poissonDistribution();

/**
 * mulberry32 (T. Ettinger, 2017, public domain): 32 bits of state, one multiplication-based hash of a Weyl sequence.
 * Normal draws by the polar method (Marsaglia and Bray, 1964).
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  let spare = Number.NaN;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
  const poisson1 = (): number => {
    const draw = uniform();
    let count = 0;
    while (draw >= POISSON_1[count]!) count += 1;
    return count;
  };
  return { uniform, normal, poisson1 };
}

function poissonDistribution(): readonly number[] {
  const upTo: number[] = [];
  let probability = Math.exp(-1);
  let sum = 0;
  for (let count = 1; count <= 12; count += 1) {
    sum += probability;
    upTo.push(sum);
    probability /= count;
  }
  return [...upTo, 1];
}
