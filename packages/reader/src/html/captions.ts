// Takes the captions of an article's pictures out of the page, so that they stand apart from its text.

import type { Caption } from '@rapport/record';
import { tagOf, walkElements } from '../dom/walk.ts';
import { splitCredit, uniqueCaptions } from '../text/caption-credit.ts';
import { squeeze } from '../text/squeeze.ts';
import { weight } from '../text/weight.ts';
import { namesFurniture } from './page-furniture.ts';

const CAPTION_NAME =
  /(?:^|[\s_-])(?:wp-)?(?:(?:image-?|photo-?|media-?|img-?|figure-?|lead-?)?caption(?:-?text|s|__text)?|(?:img|pic|photo)[_-]descr?)(?:$|[\s_-])/i;
const CREDIT_NAME =
  /(?:^|[\s_-])(?:image-?|photo-?|media-?)?(?:credits?|copyright|source|photographer|byline|attribution)(?:$|[\s_-])/i;
const HOLDS_TEXT = 'blockquote, table, pre, p + p + p';
const AROUND = new Set(['nav', 'aside', 'footer']);

/** A caption is longer than an alternative text's "photo" and shorter than a story. */
const LENGTHS = [12, 1200] as const;

/** Removes figures and captions from the page and gives the captions found outside the page's furniture, each once. */
export function takeCaptions(body: Element): Caption[] {
  const captions: Caption[] = [];
  const doomed: Element[] = [];
  walkElements(body, (element) => {
    const tag = tagOf(element);
    if (AROUND.has(tag)) return false;
    const figure = tag === 'figure';
    if (!figure && tag !== 'figcaption' && !isCaption(element)) {
      return tag === 'header' || !namesFurniture(element.getAttribute('class') ?? '');
    }
    const holder = figure ? captionOf(element) : element;
    if (holder !== null) captions.push(readCaption(holder));
    const removed = figure && element.querySelector(HOLDS_TEXT) !== null ? holder : element;
    if (removed !== null) doomed.push(removed);
    return false;
  });
  for (const element of doomed) element.remove();
  return uniqueCaptions(captions.filter(({ text }) => weight(text) >= LENGTHS[0] && text.length <= LENGTHS[1]));
}

function isCaption(element: Element): boolean {
  return CAPTION_NAME.test(element.getAttribute('class') ?? '') && element.querySelector('h1, h2, p + p') === null;
}

function captionOf(figure: Element): Element | null {
  const own = figure.querySelector('figcaption');
  if (own !== null) return own;
  for (const element of figure.querySelectorAll('[class]')) if (isCaption(element)) return element;
  return null;
}

function readCaption(holder: Element): Caption {
  let credit: string | undefined;
  for (const part of holder.querySelectorAll('[class], [itemprop]')) {
    const name = `${part.getAttribute('class') ?? ''} ${part.getAttribute('itemprop') ?? ''}`;
    if (!CREDIT_NAME.test(name) || squeeze(part.textContent ?? '') === squeeze(holder.textContent ?? '')) continue;
    credit = squeeze(part.textContent ?? '') || credit;
    part.remove();
  }
  const split = splitCredit(holder.textContent ?? '');
  const known = credit ?? split.credit;
  return known === undefined || known === '' ? { text: split.text } : { text: split.text, credit: known };
}
