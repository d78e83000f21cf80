// Which writing system a text is in: the first hint of its language, before any statistics.

/** Scripts told apart; `other` for all else, `none` for text without letters. */
export type Script = 'hangul' | 'kana' | 'han' | 'latin' | 'cyrillic' | 'arabic' | 'other' | 'none';

/** Letters looked at; a page's head tells as much as the whole. */
const MAX_LETTERS = 4000;

const TESTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
];

/** A Korean or Japanese text may hold more Chinese characters or Latin letters than letters of its own. */
const TELLING_SHARE = 0.15;

/**
 * The script of a text: the one most of its letters are in, but Hangul and Kana win over Han and Latin from a share of
 * 15 %, since only Korean and Japanese use them. Example: `scriptOf('한국 GDP')` is `hangul`.
 */
export function scriptOf(text: string): Script {
  const counts = new Map<Script, number>();
  let letters = 0;
  for (const char of text) {
    if (letters >= MAX_LETTERS) break;
    if (!/\p{L}/u.test(char)) continue;
    letters++;
    const script = TESTS.find(([, test]) => test.test(char))?.[0] ?? 'other';
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (letters === 0) return 'none';
  for (const telling of ['hangul', 'kana'] as const) {
    if ((counts.get(telling) ?? 0) >= letters * TELLING_SHARE) return telling;
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Whether a UTF-16 code unit is a Chinese character of the basic plane: each one is a word or a part of one, without blanks. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

/** Whether a UTF-16 code unit is a Hangul syllable: particles and endings stand on a word without a blank. */
export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
