// Which language a text is in, as far as a pack to read it is concerned.

import { detectLanguage } from '@rapport/reader';

/** Letters, digits and signs of plain English typing. */
const PLAIN_LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf]*$/;

/**
 * The base code of the language. A few words are often too short to tell; in plain Latin letters they are then read
 * as English, the language such input is nearly always in.
 */
export function languageOf(text: string): string {
  const detected = detectLanguage(text);
  return detected === 'und' && PLAIN_LATIN.test(text) ? 'en' : detected;
}
