// Reads whole short articles of the corpus (`corpus/en-articles/`), in which chains join the phrases that mean the same.

import { type CorpusPlace, corpusError } from './corpus-error.ts';
import type { CorpusSentence } from './corpus-sentence.ts';
import { readSentence } from './read-corpus.ts';

const HEAD = /^## (\d{4}-\d\d-\d\d) (.+?) \|\| (.+)$/;
const CHAIN = /^([1-9]) (-|[A-Z]{3}) (\S.*)$/;

/** Whom or what the marks `[xN …]` of an article mean. */
export interface Chain {
  readonly number: number;
  /** ISO alpha-3 or a non-state code; null for what has no country. */
  readonly code: string | null;
  readonly name: string;
}

export interface CorpusArticle {
  /** File and line of its head. */
  readonly id: string;
  /** Day of publication, ISO. */
  readonly published: string;
  readonly title: string;
  readonly chains: readonly Chain[];
  readonly sentences: readonly CorpusSentence[];
}

/**
 * Articles of one file. A line `## DATE TITLE || 1 CODE NAME ; 2 CODE NAME` opens an article and names its chains; its
 * sentences follow, one a line, marked as in `readCorpus`.
 * @throws RapportError `E_DATA` with the line, for a head that cannot be read, a sentence before the first head, a chain
 *   with fewer than two phrases, and whatever `readCorpus` refuses
 */
export function readArticles(name: string, content: string): CorpusArticle[] {
  const articles: (CorpusArticle & { sentences: CorpusSentence[] })[] = [];
  content.split('\n').forEach((line, index) => {
    const place = { source: name, line: index + 1 };
    const article = articles.at(-1);
    if (line.startsWith('## ')) {
      if (article) checkChains(article);
      articles.push({ ...readHead(line, place), id: `${name}:${index + 1}`, sentences: [] });
    } else if (line !== '' && !line.startsWith('#')) {
      if (article === undefined) throw corpusError('a sentence before the head of its article', place);
      article.sentences.push(readSentence(line, place, new Set(article.chains.map((chain) => chain.number))));
    }
  });
  const last = articles.at(-1);
  if (last) checkChains(last);
  return articles;
}

function readHead(line: string, place: CorpusPlace): Pick<CorpusArticle, 'published' | 'title' | 'chains'> {
  const match = HEAD.exec(line);
  if (match === null) throw corpusError('a head is not `## DATE TITLE || 1 CODE NAME ; …`', place);
  const [, published, title, chains] = match;
  return { published: published!, title: title!, chains: chains!.split(' ; ').map((chain) => readChain(chain, place)) };
}

function readChain(text: string, place: CorpusPlace): Chain {
  const match = CHAIN.exec(text);
  if (match === null) throw corpusError(`\`${text}\` is not a chain, \`1 CODE NAME\``, place);
  const [, number, code, name] = match;
  return { number: Number(number), code: code === '-' ? null : code!, name: name! };
}

function checkChains({ id, chains, sentences }: CorpusArticle): void {
  const [source, line] = id.split(':') as [string, string];
  const place = { source, line: Number(line) };
  const marks = sentences.flatMap((sentence) => sentence.marks).filter((mark) => mark.role === 'chain');
  for (const { number, name } of chains) {
    const phrases = marks.filter((mark) => mark.number === number).length;
    if (phrases < 2) throw corpusError(`chain ${number} (${name}) joins ${phrases} phrases, not two or more`, place);
  }
}
