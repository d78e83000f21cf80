// Hangul syllables taken apart and put together: endings fuse with the last syllable of a stem (`하` + `ㄴ다` → `한다`).

const FIRST = 0xac00;
const LAST = 0xd7a3;
const ONSETS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const CODAS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** The letters of one syllable; `coda` is empty in an open one. */
export interface Syllable {
  readonly onset: string;
  readonly vowel: string;
  readonly coda: string;
}

/** The letters of a syllable; null for any other character. */
export function lettersOf(char: string): Syllable | null {
  const code = char.charCodeAt(0) - FIRST;
  if (!(code >= 0 && code <= LAST - FIRST)) return null;
  return {
    onset: ONSETS[Math.floor(code / 588)]!,
    vowel: VOWELS[Math.floor((code % 588) / 28)]!,
    coda: CODAS[code % 28]!,
  };
}

/** A syllable of its letters. */
export function syllableOf({ onset, vowel, coda }: Syllable): string {
  const code = (ONSETS.indexOf(onset) * 21 + VOWELS.indexOf(vowel)) * 28 + CODAS.indexOf(coda);
  return String.fromCharCode(FIRST + code);
}

/** The last consonant of a word; empty behind a vowel, and for what is not Hangul. */
export function codaOf(word: string): string {
  return lettersOf(word.charAt(word.length - 1))?.coda ?? '';
}

/** The word with another last consonant. */
export function withCoda(word: string, coda: string): string {
  const letters = lettersOf(word.charAt(word.length - 1));
  return letters === null ? word : word.slice(0, -1) + syllableOf({ ...letters, coda });
}
