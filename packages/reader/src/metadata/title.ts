// The article's title without the site's name.

import { squeeze } from '../text/squeeze.ts';

/** Marks that sites put between a title and their name. */
const BAR = /\s+[|–—•·»:-]\s+|\s*[|｜»]\s*|_(?=[^_]*$)/;

/** Chinese sites put a dash without blanks between title and name. */
const CHINESE_END = /\p{Script=Han}$/u;

/** A site's name is rarely longer than this many characters. */
const LONGEST_SUFFIX = 45;

/**
 * `raw` without the site's name at its end (or start): what stands behind the last bar when it is a known name of
 * the site, or when `others` (headline in the page, JSON-LD …) hold the title without it.
 */
export function cleanTitle(raw: string, others: readonly string[] = [], sites: readonly string[] = []): string {
  const title = squeeze(raw);
  const shorter = others.map(squeeze).find((other) => other.length >= 8 && other !== title && isEdge(title, other));
  if (shorter !== undefined) return shorter;
  let rest = title;
  for (let round = 0; round < 2; round++) {
    const cut = lastBar(rest);
    if (cut === null) break;
    const { head, tail, strong } = cut;
    const named = sites.some((site) => same(tail, site));
    if (!named && !(strong && tail.length <= LONGEST_SUFFIX && head.length >= 15 && head.length >= tail.length)) break;
    rest = head;
  }
  return rest;
}

/** Whether two lines are the same title but for case, marks and spaces. */
export function same(a: string, b: string): boolean {
  return key(a) !== '' && key(a) === key(b);
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isEdge(title: string, part: string): boolean {
  if (!title.startsWith(part)) return false;
  const behind = title.slice(part.length, part.length + 4);
  return BAR.test(behind) || (CHINESE_END.test(part) && /^[-–—]/.test(behind));
}

/** `|` always divides title and site; a dash may stand inside a title, so it counts only with the site's known name. */
function lastBar(title: string): { head: string; tail: string; strong: boolean } | null {
  const bars = [...title.matchAll(new RegExp(BAR.source, 'g'))];
  const last = bars.at(-1);
  if (last === undefined) return null;
  const head = title.slice(0, last.index).trim();
  const tail = title.slice(last.index + last[0].length).trim();
  return head === '' || tail === '' ? null : { head, tail, strong: /[|｜»]/.test(last[0]) };
}
