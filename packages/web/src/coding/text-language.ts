// Which language a pasted text is in, as far as the browser can be sure of it without asking anybody.

import { scriptOf } from '@rapport/coder';

/** Commonest English words that its neighbours in Latin letters do not share. */
const ENGLISH = new Set('the of and to that with by from said was were has have had they this which for on'.split(' '));
/** Share of the words that has to be among them; in running news text it is about a third. */
const LEAST_SHARE = 0.12;
/** Characters that are looked at. */
const SAMPLE = 4000;

/** The base code; null when it cannot be told. */
export function languageOfText(text: string): string | null {
  const script = scriptOf(text);
  if (script === 'hangul') return 'ko';
  if (script === 'kana') return 'ja';
  if (script === 'han') return 'zh';
  if (script !== 'latin') return null;
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length >= LEAST_SHARE * words.length ? 'en' : null;
}
