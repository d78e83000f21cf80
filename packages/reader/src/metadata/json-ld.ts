// The schema.org article a page declares in its JSON-LD scripts.

import { elementsByTag } from '../dom/walk.ts';

/** What a page says of itself in JSON-LD; absent facts are absent. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly body?: string;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|WebPage)$/;

/** Deeper than any real graph: a guard against a script built to exhaust the stack. */
const MAX_NESTING = 12;

/** The article of the page's JSON-LD, the most specific type first; null when there is none. */
export function readJsonLd(document: Document): LinkedArticle | null {
  const nodes: Json[] = [];
  for (const script of elementsByTag(document, 'script')) {
    if (script.getAttribute('type')?.toLowerCase().includes('ld+json') !== true) continue;
    collect(parseScript(script.textContent ?? ''), nodes, 0);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const [best] = articles.sort((a, b) => rank(b) - rank(a));
  return best === undefined ? null : toArticle(best, nodes);
}

/** Scripts often hold raw line breaks inside strings, comments marks and a trailing semicolon. */
function parseScript(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '')
    .replace(/;\s*$/, '');
  for (const candidate of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate is the repaired one; a script that is no JSON at all tells nothing.
    }
  }
  return null;
}

function collect(value: unknown, into: Json[], depth: number): void {
  if (depth > MAX_NESTING || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const node = value as Json;
  into.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) collect(node[key], into, depth + 1);
}

function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function rank(node: Json): number {
  const types = typesOf(node);
  const specific = types.some((type) => /Article$|Report$/.test(type)) ? 4 : types.includes('WebPage') ? 0 : 2;
  return specific + (node.articleBody ? 2 : 0) + (node.datePublished ? 1 : 0);
}

function toArticle(node: Json, nodes: readonly Json[]): LinkedArticle {
  const facts = {
    headline: text(node.headline) ?? text(node.name),
    published: text(node.datePublished) ?? text(node.dateCreated),
    modified: text(node.dateModified),
    publisher: namesIn(node.publisher, nodes)[0],
    language: text(node.inLanguage),
    body: text(node.articleBody),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), authors: namesIn(node.author ?? node.creator, nodes) };
}

/** Names of persons or organisations: strings, objects with a name, lists of either, or references into the graph. */
function namesIn(value: unknown, nodes: readonly Json[], depth = 0): string[] {
  if (depth > 3) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesIn(item, nodes, depth + 1));
  if (value === null || typeof value !== 'object') return [];
  const node = value as Json;
  if (node.name !== undefined) return namesIn(node.name, nodes, depth + 1);
  const id = node['@id'];
  const target = typeof id === 'string' ? nodes.find((other) => other['@id'] === id && other.name) : undefined;
  return target === undefined ? [] : namesIn(target.name, nodes, depth + 1);
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}
