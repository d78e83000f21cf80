// What the site asks of Markdown beyond the usual: links to pages, anchors for headings and rows, tables that scroll.

import { toAnchor } from '../house/markdown.ts';
import { linkOnSite } from './source-pages.ts';

/** The part of a token of markdown-it that is used. */
interface Token {
  readonly type: string;
  /** Of the element that it becomes. */
  tag: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

interface MarkdownState {
  readonly tokens: readonly Token[];
  /** The data of the page. */
  readonly env: { readonly source?: string };
}

/** The part of markdown-it that is used. */
export interface Markdown {
  readonly core: { readonly ruler: { push(name: string, rule: (state: MarkdownState) => void): void } };
  readonly renderer: { readonly rules: Record<string, Draw | undefined> };
}

type Draw = (...given: unknown[]) => string;

const LINKS: Readonly<Record<string, string>> = { link_open: 'href', image: 'src' };
const METHOD = /^(?:GET|POST|PUT|DELETE)$/;

/** Teaches `markdown` the rules of the site. */
export function teachSite(markdown: Markdown): void {
  markdown.core.ruler.push('site', ({ tokens, env }) => {
    const taken = new Set<string>();
    moveLinks(tokens, env.source ?? '');
    nameHeadings(tokens, taken);
    nameRows(tokens, taken);
    emptyHeads(tokens);
  });
  markdown.renderer.rules.table_open = () => '<div class="tableframe" tabindex="0"><table>\n';
  markdown.renderer.rules.table_close = () => '</table></div>\n';
  for (const kind of ['fence', 'code_block']) {
    const draw = markdown.renderer.rules[kind]!;
    // Whoever has no mouse can scroll to the end of a long line.
    markdown.renderer.rules[kind] = (...given) => draw(...given).replace('<pre>', '<pre tabindex="0">');
  }
}

/** A head over a column that needs none is an empty cell, not a head. */
function emptyHeads(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (token.type !== 'th_open' || tokens[i + 1]?.content !== '') return;
    token.tag = 'td';
    const end = tokens.slice(i).find(({ type }) => type === 'th_close');
    if (end !== undefined) end.tag = 'td';
  });
}

function moveLinks(tokens: readonly Token[], source: string): void {
  for (const token of tokens) {
    const attribute = LINKS[token.type];
    if (attribute !== undefined) token.attrSet(attribute, linkOnSite(source, token.attrGet(attribute) ?? ''));
    moveLinks(token.children ?? [], source);
  }
}

function nameHeadings(tokens: readonly Token[], taken: Set<string>): void {
  tokens.forEach((token, i) => {
    if (token.type === 'heading_open') name(token, toAnchor(tokens[i + 1]!.content), taken);
  });
}

/** A row that begins with a word of code can be linked to by it; a route by its method and address. */
function nameRows(tokens: readonly Token[], taken: Set<string>): void {
  tokens.forEach((token, i) => {
    if (token.type !== 'tr_open' || tokens[i + 1]?.type !== 'td_open') return;
    const [first, second] = [tokens[i + 2], tokens[i + 5]].map((cell) => firstCode(cell));
    if (first == null) return;
    name(token, METHOD.test(first) && second != null ? rowAnchor(`${first} ${second}`) : rowAnchor(first), taken);
  });
}

/** Anchor of the row of this name. */
export function rowAnchor(name: string): string {
  return name.trim().replaceAll(/\s+/g, '-');
}

function firstCode(cell: Token | undefined): string | null {
  return cell?.children?.find(({ type }) => type === 'code_inline')?.content ?? null;
}

/** The first to ask has the name. */
function name(token: Token, id: string, taken: Set<string>): void {
  if (id === '' || taken.has(id)) return;
  taken.add(id);
  token.attrSet('id', id);
}
