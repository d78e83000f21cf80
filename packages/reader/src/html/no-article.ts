// Decides that a page has no article, and says why.

import { RapportError } from '@rapport/record';
import { elementsByTag } from '../dom/walk.ts';
import { weight } from '../text/weight.ts';
import { measureText } from './text-mass.ts';

/** Fewer letters than this are a label, not an article; an East Asian character counts for three. */
const LEAST_LETTERS = 60;

const SENTENCE = /[.!?…。！？][)\]"'”’」』]*(?:\s|$)/;
const GATE =
  /\b(?:captcha|are you a robot|verify you are human|access denied|enable javascript|javascript is (?:disabled|required)|403 forbidden|404 not found|page not found)\b/i;

/** What a page holds, measured before anything is taken out of it. */
export interface PageShape {
  /** The first words. */
  readonly words: string;
  /** Characters outside links. */
  readonly running: number;
  readonly links: number;
}

/** Measures the page. */
export function shapeOf(body: Element): PageShape {
  return {
    words: (body.textContent ?? '').slice(0, 5000),
    running: measureText(body).get(body) ?? 0,
    links: elementsByTag(body, 'a').length,
  };
}

/** Throws `E_NO_ARTICLE` with the reason unless the paragraphs hold an article. */
export function requireArticle(paragraphs: readonly string[], shape: PageShape, source: string | undefined): void {
  const text = paragraphs.join(' ');
  if (weight(text) >= LEAST_LETTERS && SENTENCE.test(`${text} `)) return;
  const where = source === undefined ? {} : { source };
  throw new RapportError(
    'E_NO_ARTICLE',
    `${reason(shape)}; expected running text of at least a few sentences; give the address of one article, or its text`,
    where,
  );
}

function reason({ words, running, links }: PageShape): string {
  if (GATE.test(words))
    return 'the page asks for JavaScript, a check of the visitor, or is an error page, and shows no article';
  if (running === 0 && links === 0) return 'the page holds no text (its text may be drawn by a script)';
  if (links >= 10) return `the page holds ${links} links and little running text: a front page or a list`;
  return `the page holds only ${running} characters outside links, in short labels`;
}
