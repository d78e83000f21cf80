// A page saved as plain text to its article.

import type { Article, Caption } from '@rapport/record';
import { RapportError } from '@rapport/record';
import { assembleArticle } from '../assemble-article.ts';
import type { OutletTable } from '../metadata/outlets.ts';
import { findPublisher } from '../metadata/publisher.ts';
import { cleanTitle, same } from '../metadata/title.ts';
import { captionKey, endsInCredit, isAgencyAlone, splitCredit, uniqueCaptions } from '../text/caption-credit.ts';
import { isFurnitureLine } from '../text/furniture-line.ts';
import { weight } from '../text/weight.ts';
import { bylineNames, endsArticle, lineDates, mailDomain } from './plain-furniture.ts';
import { type Chunk, chunksOf, flatten, paragraphsOf } from './plain-lines.ts';

/** What the caller knows besides the text. */
export interface PlainPageOptions {
  readonly url?: string;
  readonly outlets?: OutletTable;
}

/** A title stands among the first lines; its second copy at most this many chunks below the first. */
const TITLE_WITHIN = 12;

/** Shorter lines without the end of a sentence are menus when they stand before or behind the text. */
const SHORT_LINE = 70;

/** A page's text has to say at least this much: about one sentence. */
const LEAST_WEIGHT = 30;

/** A single sentence, typed or pasted alone, may be shorter: it leaves no doubt what is the text. */
const LEAST_SENTENCE = 10;

/** A caption is at most this share of a page's text. */
const MOST_CAPTION = 0.4;

/** Lines of text above a last paragraph that ends in an agency's name. */
const LEAST_STORY = 2;

const SENTENCE_END = /[.!?…。！？][)\]"'”’」』]*$/;

interface Gathered {
  readonly byline: string[];
  readonly mailDomains: string[];
  readonly captions: Caption[];
  readonly lines: string[];
  published: string | null;
  modified: string | null;
  /** How many lines stood before the last caption. */
  lastCaptionAfter?: number;
}

/**
 * Reads a page saved as text: title without the site's name, each caption once and apart, byline and dates out of the
 * text, menus, appeals and comment forms gone. `E_NO_ARTICLE` when no running text is left.
 */
export function readPlainPage(text: string, options: PlainPageOptions = {}): Article {
  const chunks = chunksOf(text);
  const { title, rest } = takeTitle(chunks);
  const gathered = gather(rest);
  const evidence = { url: options.url, names: [], mailDomains: gathered.mailDomains };
  const article = assembleArticle({
    url: options.url,
    title,
    byline: [...new Set(gathered.byline)],
    publisher: findPublisher(evidence, options.outlets ?? new Map()),
    published: gathered.published,
    modified: gathered.modified,
    declaredLanguage: undefined,
    paragraphs: trimMenus(gathered.lines).filter((line) => !same(line, title)),
    captions: uniqueCaptions(gathered.captions),
  });
  if (weight(article.text) >= (isSentenceAlone(chunks) ? LEAST_SENTENCE : LEAST_WEIGHT)) return article;
  const found =
    chunks.length === 0 ? 'the input is empty' : `the text holds ${chunks.length} blocks and no running text`;
  const place = options.url === undefined ? {} : { source: options.url };
  throw new RapportError('E_NO_ARTICLE', `${found}; expected the text of a news page; give the article itself`, place);
}

/** The title, and the chunks below it: below its second copy where it is doubled. A text that begins as prose has none. */
function takeTitle(chunks: readonly Chunk[]): { title: string; rest: readonly Chunk[] } {
  const first = chunks[0]?.[0];
  if (first === undefined) return { title: '', rest: [] };
  if (isSentenceAlone(chunks)) return { title: '', rest: chunks };
  const heads = chunks.slice(0, TITLE_WITHIN).map((chunk) => chunk[0]!);
  for (const [i, head] of heads.entries()) {
    const copy = heads.findIndex(
      (other, k) =>
        k > i && (same(other, head) || (other.length >= 12 && cleanTitle(head, [other]) === other && other !== head)),
    );
    if (copy > 0 && !SENTENCE_END.test(head))
      return { title: cleanTitle(heads[copy]!), rest: dropHead(chunks.slice(copy)) };
  }
  if (SENTENCE_END.test(first) && first.length > SHORT_LINE) return { title: '', rest: chunks };
  return { title: cleanTitle(first), rest: dropHead(chunks) };
}

/** Whether the input is one line, and that a whole sentence. */
function isSentenceAlone(chunks: readonly Chunk[]): boolean {
  return chunks.length === 1 && chunks[0]!.length === 1 && SENTENCE_END.test(chunks[0]![0]!);
}

function dropHead(chunks: readonly Chunk[]): Chunk[] {
  const [first = [], ...rest] = chunks;
  return first.length > 1 ? [first.slice(1), ...rest] : rest;
}

/** Sorts the chunks into captions, bylines, dates and text, up to the end of the article. */
function gather(chunks: readonly Chunk[]): Gathered {
  const gathered: Gathered = { byline: [], mailDomains: [], captions: [], lines: [], published: null, modified: null };
  const longest = MOST_CAPTION * chunks.reduce((sum, chunk) => sum + flatten(chunk).length, 0);
  const copies = captionCopies(chunks, longest);
  for (const chunk of chunks) {
    if (copies.has(keyOf(chunk)) && flatten(chunk).length <= longest) {
      addCaption(flatten(chunk), gathered);
      continue;
    }
    for (const line of paragraphsOf(chunk)) {
      if (endsArticle(line) && gathered.lines.some((held) => SENTENCE_END.test(held)))
        return restoreEnding(gathered, copies);
      sortLine(line, gathered);
    }
  }
  return restoreEnding(gathered, copies);
}

/** Keys of the chunks that end in a credit, with how often each stands on the page. */
function captionCopies(chunks: readonly Chunk[], longest: number): Map<string, number> {
  const credited = chunks.filter((chunk) => flatten(chunk).length <= longest && endsInCredit(flatten(chunk)));
  const copies = new Map(credited.map((chunk) => [keyOf(chunk), 0]));
  for (const chunk of chunks) {
    const held = copies.get(keyOf(chunk));
    if (held !== undefined) copies.set(keyOf(chunk), held + 1);
  }
  return copies;
}

function addCaption(text: string, gathered: Gathered): void {
  const caption = splitCredit(text);
  if (caption.text === '') return;
  gathered.captions.push(caption);
  gathered.lastCaptionAfter = gathered.lines.length;
}

/** A story's last paragraph with the agency behind it looks like a caption: it is text when nothing else follows it. */
function restoreEnding(gathered: Gathered, copies: ReadonlyMap<string, number>): Gathered {
  const last = gathered.captions.at(-1);
  const ends = gathered.lastCaptionAfter === gathered.lines.length && gathered.lines.length >= LEAST_STORY;
  if (last?.credit === undefined || !ends || !isAgencyAlone(last.credit)) return gathered;
  if ((copies.get(captionKey(last.text)) ?? 1) > 1) return gathered;
  gathered.captions.pop();
  gathered.lines.push(last.text);
  return gathered;
}

function sortLine(line: string, gathered: Gathered): void {
  const dates = lineDates(line);
  if (dates !== null) {
    gathered.published ??= dates.published;
    gathered.modified ??= dates.modified;
    return;
  }
  const names = bylineNames(line);
  if (names !== null) {
    gathered.byline.push(...names);
    const domain = mailDomain(line);
    if (domain !== undefined) gathered.mailDomains.push(domain);
    return;
  }
  if (endsInCredit(line)) addCaption(line, gathered);
  else if (!isFurnitureLine(line) && !gathered.lines.includes(line)) gathered.lines.push(line);
}

function keyOf(chunk: Chunk): string {
  return captionKey(splitCredit(flatten(chunk)).text);
}

/** Takes off the short lines before the first and behind the last line of running text. */
function trimMenus(lines: readonly string[]): string[] {
  const isText = (line: string): boolean => line.length > SHORT_LINE || SENTENCE_END.test(line);
  const start = lines.findIndex(isText);
  const end = lines.findLastIndex(isText);
  return start < 0 ? [] : lines.slice(start, end + 1);
}
