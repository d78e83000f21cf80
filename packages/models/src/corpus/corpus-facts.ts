// What a language's part of `corpus/` holds: its single sentences and its articles, read from the files and counted.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CorpusCounts, countCorpus } from './corpus-counts.ts';
import { type CorpusArticle, readArticles } from './read-articles.ts';
import { readCorpus } from './read-corpus.ts';

export interface CorpusFacts {
  /** Of the single sentences and those of the articles together. */
  readonly counts: CorpusCounts;
  readonly articles: readonly CorpusArticle[];
}

/** Reads the language's files below `folder`, which is `corpus/`. */
export function corpusFacts(folder: string, language: string): CorpusFacts {
  const articles = readFolder(`${folder}/${language}-articles`, readArticles);
  const inside = articles.flatMap((article) => article.sentences);
  return { counts: countCorpus([...readFolder(`${folder}/${language}`, readCorpus), ...inside]), articles };
}

/** What the files of a folder hold; nothing where the language has no such folder. */
function readFolder<T>(folder: string, read: (name: string, content: string) => T[]): T[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => read(file.replace('.txt', ''), readFileSync(`${folder}/${file}`, 'utf8')));
}
