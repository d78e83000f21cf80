// Takes the page's furniture out before Readability looks at it: whatever a site itself calls navigation, sharing,
// advertising, comments … unless the "furniture" holds most of the page's text.

import { tagOf, walkElements } from '../dom/walk.ts';
import { FURNITURE_ROLES, FURNITURE_TAGS, namesFurniture, namesHover, namesLongFurniture } from './page-furniture.ts';
import { measureText } from './text-mass.ts';

/** Elements whose removal would take away the page itself; a heading is judged by what it says. */
const FRAME = new Set(['html', 'head', 'body', 'article', 'main', 'h1', 'p']);

const NAMES = ['class', 'id'] as const;

const INLINE = new Set('a abbr b cite em font i mark q s small span strong sub sup time u'.split(' '));

/** An element with more than this share of the page's running text is the article, whatever its name says. */
const MOST = 0.3;

/** The same for visitors' comments and feeds of other stories, which outgrow many an article. */
const NEARLY_ALL = 0.75;

/** Removes the page's furniture in place. */
export function prunePage(document: Document): void {
  const { body, documentElement } = document;
  // Readability judges <html> and <body> by their classes, too, and would throw the page away.
  for (const root of [documentElement, body]) for (const name of NAMES) root.removeAttribute(name);
  const mass = measureText(body);
  const total = mass.get(body) ?? 0;
  const doomed: Element[] = [];
  walkElements(body, (element) => {
    const tag = tagOf(element);
    const never = FURNITURE_TAGS.has(tag) && tag !== 'form';
    const furniture = never || isFurniture(element, tag);
    if (never || (furniture && (mass.get(element) ?? 0) <= shareOf(element) * total)) {
      doomed.push(element);
      return false;
    }
    // Readability would take a misleading name at its word.
    if (furniture) for (const name of NAMES) element.removeAttribute(name);
    return true;
  });
  for (const element of doomed) element.remove();
}

function shareOf(element: Element): number {
  const long = NAMES.some((name) => namesLongFurniture(element.getAttribute(name) ?? ''));
  return long ? NEARLY_ALL : MOST;
}

function isFurniture(element: Element, tag: string): boolean {
  if (FRAME.has(tag)) return false;
  if (tag === 'aside' || tag === 'footer' || tag === 'header' || tag === 'form') return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  const [name, id] = [element.getAttribute('class') ?? '', element.getAttribute('id') ?? ''];
  if (namesHover(name)) return true;
  // A word inside a sentence is never furniture.
  if (INLINE.has(tag) && element.parentElement?.localName === 'p') return false;
  return namesFurniture(name) || namesFurniture(id);
}
