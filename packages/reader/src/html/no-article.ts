// Decides that a page has no article, and says why.

import { RapportError } from '@rapport/record';
import { measureText } from './text-mass.ts';

/** Fewer letters than this are a label, not an article; an East Asian character counts for three. */
const LEAST_LETTERS = 60;

const SENTENCE = /[.!?…。！？][)\]"'”’」』]*(?:\s|$)/;
const GATE =
  /\b(?:captcha|are you a robot|verify you are human|access denied|enable javascript|javascript is (?:disabled|required)|403 forbidden|404 not found|page not found)\b/i;

/** Throws `E_NO_ARTICLE` with the reason unless the paragraphs hold an article. */
export function requireArticle(paragraphs: readonly string[], body: Element, source: string | undefined): void {
  const text = paragraphs.join(' ');
  if (weight(text) >= LEAST_LETTERS && SENTENCE.test(`${text} `)) return;
  const where = source === undefined ? {} : { source };
  throw new RapportError(
    'E_NO_ARTICLE',
    `${reason(body)}; expected running text of at least a few sentences; give the address of one article, or its text`,
    where,
  );
}

function reason(body: Element): string {
  const running = measureText(body).get(body) ?? 0;
  const words = (body.textContent ?? '').slice(0, 5000);
  const links = body.querySelectorAll('a').length;
  if (GATE.test(words))
    return 'the page asks for JavaScript, a check of the visitor, or is an error page, and shows no article';
  if (running === 0 && links === 0) return 'the page holds no text (its text may be drawn by a script)';
  if (links >= 10) return `the page holds ${links} links and little running text: a front page or a list`;
  return `the page holds only ${running} characters outside links, in short labels`;
}

/** Letters, East Asian ones counted three times: they say as much as a short word. */
export function weight(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const dense = text.match(/[\p{Script=Han}\p{Script=Hangul}\u3041-\u30fa]/gu)?.length ?? 0;
  return letters + 2 * dense;
}
