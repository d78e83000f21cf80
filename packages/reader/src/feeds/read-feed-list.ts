// A list of feeds to watch: OPML, or one address a line.

import { RapportError } from '@rapport/record';
import { parseOpml } from 'feedsmith';
import { canonicalUrl } from './canonical-url.ts';

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** Addresses in the order of the list, each once. Errors: `E_INPUT` when it holds none. */
export function readFeedList(text: string): string[] {
  const found = /<opml[\s>]/i.test(text) ? outlinesOf(text) : linesOf(text);
  const urls = [...new Set(found.flatMap((address) => canonicalUrl(address) ?? []))];
  if (urls.length > 0) return urls;
  throw new RapportError('E_INPUT', 'the list names no feed; expected OPML with xmlUrl, or an address on each line');
}

function outlinesOf(text: string): string[] {
  try {
    const { body } = parseOpml(text) as { body?: { outlines?: readonly Outline[] } };
    return (body?.outlines ?? []).flatMap(urlsUnder);
  } catch (cause) {
    throw new RapportError('E_INPUT', 'the OPML can not be read; export it anew', { cause });
  }
}

function urlsUnder({ xmlUrl, outlines = [] }: Outline): string[] {
  return [...(xmlUrl === undefined ? [] : [xmlUrl]), ...outlines.flatMap(urlsUnder)];
}

/** Empty lines and those that begin with # say nothing. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
