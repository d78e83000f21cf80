// Stems of verbs: what a form with an ending may come from, contractions and irregular stems undone.

import { codaOf, lettersOf, syllableOf, withCoda } from './syllables.ts';

/** A stem with the marks of tense that stood behind it. */
export interface TensedStem {
  readonly stem: string;
  readonly past: boolean;
  /** `겠`: intent, or what is to come. */
  readonly future: boolean;
}

/** Stems that a form before its ending may stand for, `겠` and the past undone; the likeliest first. */
export function tensedStems(form: string): TensedStem[] {
  if (form.endsWith('겠')) return tensedStems(form.slice(0, -1)).map((found) => ({ ...found, future: true }));
  if (codaOf(form) === 'ㅆ' && form !== '있' && !form.endsWith('있')) {
    return pastStems(form).map((stem) => ({ stem, past: true, future: false }));
  }
  return presentStems(form).map((stem) => ({ stem, past: false, future: false }));
}

/** Stems behind a form in `아` or `어`: `해` → `하`, `열어` → `열`, `만나` → `만나`. */
export function joiningStems(form: string): string[] {
  return uncontracted(form);
}

function pastStems(form: string): string[] {
  const stems = uncontracted(withCoda(form, ''));
  // `했었다`: past in the past.
  return stems.flatMap((stem) => (codaOf(stem) === 'ㅆ' && stem !== '있' ? pastStems(stem) : [stem]));
}

/** `하` of `해`, `받` of `받아`, `밝히` of `밝혀`; several where the sounds allow it. */
function uncontracted(form: string): string[] {
  const last = form.charAt(form.length - 1);
  const letters = lettersOf(last);
  if (letters === null || letters.coda !== '') return [];
  const before = form.slice(0, -1);
  if (last === '아' || last === '어') return before === '' ? [] : closedStems(before);
  if (last === '여') return before.endsWith('하') ? [before] : [`${before}이`];
  const withVowel = (vowel: string) => before + syllableOf({ ...letters, vowel });
  switch (letters.vowel) {
    case 'ㅐ':
      return letters.onset === 'ㅎ' ? [withVowel('ㅏ'), form] : [form];
    case 'ㅙ':
      return [withVowel('ㅚ')];
    case 'ㅕ':
      return [withVowel('ㅣ'), form];
    case 'ㅘ':
      // `놨` stands for `놓았`.
      return [
        withVowel('ㅗ'),
        withCoda(withVowel('ㅗ'), 'ㅎ'),
        ...(last === '와' && before !== '' ? [withCoda(before, 'ㅂ')] : []),
      ];
    case 'ㅝ':
      return [withVowel('ㅜ'), ...(last === '워' && before !== '' ? [withCoda(before, 'ㅂ')] : [])];
    case 'ㅏ':
      return [form, withVowel('ㅡ'), ...doubled(before, letters.onset)];
    case 'ㅓ':
      return [withVowel('ㅡ'), form, ...doubled(before, letters.onset)];
    case 'ㅔ':
    case 'ㅖ':
      return [form];
    default:
      return [];
  }
}

/** `몰라` → `모르`, `불러` → `부르`. */
function doubled(before: string, onset: string): string[] {
  return onset === 'ㄹ' && codaOf(before) === 'ㄹ' ? [`${withCoda(before, '')}르`] : [];
}

/** `들` stands for `들` or `듣`, `지` for `짓`, `모` of `모아` for `모으`. */
function closedStems(stem: string): string[] {
  const coda = codaOf(stem);
  if (coda === 'ㄹ') return [stem, withCoda(stem, 'ㄷ')];
  if (coda === '') return [stem, withCoda(stem, 'ㅅ'), `${stem}으`];
  return [stem];
}

/** `여` of `여는` for `열`, `가까우` for `가깝`, `들` of `들은` for `듣`. */
function presentStems(form: string): string[] {
  const found = [form];
  const coda = codaOf(form);
  if (coda === '') found.push(withCoda(form, 'ㄹ'), withCoda(form, 'ㅅ'), withCoda(form, 'ㅎ'));
  if (coda === 'ㄹ') found.push(withCoda(form, 'ㄷ'));
  if (form.length > 1 && form.endsWith('우')) found.push(withCoda(form.slice(0, -1), 'ㅂ'));
  return found;
}
