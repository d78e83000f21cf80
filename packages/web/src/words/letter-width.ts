// How wide words are drawn, in letters: a Korean or Chinese one is as wide as two others.

const WIDE = /[\u1100-\u11ff\u2e80-\uffef]/;

export function letterWidth(letter: string): number {
  return WIDE.test(letter) ? 2 : 1;
}

export function widthInLetters(words: string): number {
  return [...words].reduce((width, letter) => width + letterWidth(letter), 0);
}
