// Which language a text is in, as far as a pack to read it is concerned.

import { detectLanguage } from '@rapport/reader';

/** Letters, digits and signs of plain English typing. */
const PLAIN_LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20bf]*$/;

/** Languages that a text shows by its script, whatever is said of it. */
const OWN_SCRIPT: ReadonlySet<string> = new Set(['ko', 'ja', 'zh', 'th', 'el', 'he', 'hi']);

/**
 * The base code of the language that a text is to be read in. What is `told` of it is believed unless its script says
 * otherwise: feeds and archives name one language for all that they hold.
 */
export function languageOf(text: string, told = 'und'): string {
  const said = told.toLowerCase().split(/[-_]/)[0]!;
  if (said === 'und' || said === '') return guessed(text);
  if (PLAIN_LATIN.test(text)) return OWN_SCRIPT.has(said) ? guessed(text) : said;
  const shown = detectLanguage(text, said);
  return OWN_SCRIPT.has(shown) ? shown : said;
}

/**
 * A few words are often too short to tell; in plain Latin letters they are then read as English, the language such input
 * is nearly always in.
 */
function guessed(text: string): string {
  const detected = detectLanguage(text);
  return detected === 'und' && PLAIN_LATIN.test(text) ? 'en' : detected;
}
