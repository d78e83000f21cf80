// HTML text to a document that is safe to hand on: bounded in depth, with a body.

import { RapportError } from '@rapport/record';
import { walkElements } from '../dom/walk.ts';
import { parseWithLinkedom } from './load-linkedom.ts';
import { slimHtml } from './slim-html.ts';

/** Elements that stay open until they are closed; the others (p, li, td …) close by themselves when repeated. */
const NESTING =
  /<(\/?)(?:a|article|b|blockquote|center|div|em|figure|font|footer|form|g|header|i|main|nav|ol|s|section|small|span|strong|svg|table|u|ul)\b/gi;

const HEAD_ELEMENTS: ReadonlySet<string> = new Set(['base', 'link', 'meta', 'script', 'style', 'title']);

/** Unclosed inline elements are common, so the estimate refuses only far beyond the limit; the parsed tree is then measured exactly. */
const ESTIMATE_SLACK = 16;

/** Parses HTML; `E_TOO_DEEP` when elements nest deeper than `maxDepth`. */
export function parseHtml(html: string, maxDepth: number): Document {
  const slim = slimHtml(html);
  refuseNesting(estimateDepth(slim), maxDepth * ESTIMATE_SLACK, maxDepth);
  const given = parseWithLinkedom(slim);
  const document = given.documentElement?.localName === 'html' ? given : parseWithLinkedom(wrapped(slim));
  gatherBody(document);
  let deepest = 0;
  walkElements(document, (_, depth) => {
    if (depth > deepest) deepest = depth;
    return true;
  });
  refuseNesting(deepest, maxDepth, maxDepth);
  return document;
}

/** linkedom takes the first element as the root, be it a script, and gives a document without one when there is none. */
function wrapped(html: string): string {
  return `<!doctype html><html><body>${html}</body></html>`;
}

/**
 * HTML lets authors leave out <head> and <body>; linkedom does not put them in, and Readability counts on them: it
 * looks for a <body> above whatever holds text. What stands in the head and is none of its elements goes into the body,
 * and so does what stands behind the end of the page, as in browsers.
 */
function gatherBody(document: Document): void {
  const { documentElement, head, body } = document;
  body.prepend(...[...head.childNodes].filter(isOfBody));
  for (const node of [...documentElement.childNodes]) {
    if (node === head || node === body) continue;
    const intoHead = node.nodeType === 1 && HEAD_ELEMENTS.has((node as Element).localName);
    (intoHead ? head : body).append(node);
  }
  for (const node of [...document.childNodes]) {
    if (node !== documentElement && (node.nodeType === 1 || node.nodeType === 3)) body.append(node);
  }
}

function isOfBody(node: Node): boolean {
  return node.nodeType === 1 ? !HEAD_ELEMENTS.has((node as Element).localName) : (node.textContent ?? '').trim() !== '';
}

function estimateDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(NESTING)) {
    if (match[1] === '/') depth = Math.max(0, depth - 1);
    else if (++depth > deepest) deepest = depth;
  }
  return deepest;
}

function refuseNesting(depth: number, limit: number, maxDepth: number): void {
  if (depth <= limit) return;
  throw new RapportError(
    'E_TOO_DEEP',
    `the page nests its elements about ${depth} levels deep, at most ${maxDepth} are read; save the article as plain text`,
  );
}
