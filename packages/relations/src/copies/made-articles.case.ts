// Articles made for the tests of wire copies, of words that no language has: the same seed gives the same text.

const SYLLABLES = ['ba', 'do', 'fen', 'gul', 'kir', 'lom', 'mas', 'nep', 'or', 'pil', 'ras', 'sut', 'tov', 'wen', 'zi'];
const WORDS_IN_SENTENCE = 16;

/** A generator of whole numbers below a bound (Lehmer 1951, with Park and Miller's multiplier). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

export function madeSentences(seed: number, count: number): string[] {
  const next = numbersFrom(seed);
  const word = (): string => [1, 2, 3].map(() => SYLLABLES[next(SYLLABLES.length)]!).join('');
  return Array.from({ length: count }, () => `${Array.from({ length: WORDS_IN_SENTENCE }, word).join(' ')}.`);
}

export function madeArticle(seed: number, count = 24): string {
  return madeSentences(seed, count).join(' ');
}
