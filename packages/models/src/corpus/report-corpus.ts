// Prints what a language's part of `corpus/` is made of: `npm run corpus -- ko` (all of them when none is named). Fails
// when a pattern gives more than its share.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Counts } from './corpus-counts.ts';
import { corpusFacts } from './corpus-facts.ts';
import type { CorpusArticle } from './read-articles.ts';

const FOLDER = fileURLToPath(new URL('../../../../corpus', import.meta.url));
/** Folders that hold a language of its own; `parallel` holds lines of all of them. */
const LANGUAGE = /^[a-z]{2}$/;
/** Largest share of the events that one pattern may give. */
const LIMIT = 0.02;
/** Lines printed of lists that have no end. */
const SHOWN = 8;

function main(asked: string | undefined): void {
  const languages = readdirSync(FOLDER).filter((name) => LANGUAGE.test(name));
  for (const name of languages) if (asked === undefined || asked === name) report(name);
}

function report(language: string): void {
  const { counts, articles } = corpusFacts(FOLDER, language);
  const { sentences, events, quotes, pledges, attitudes, withQuotationMarks, withPromise } = counts;
  const lines = [
    `${language}: sentences ${sentences}, events ${events}`,
    `quotations marked ${quotes}, sentences with quotation marks ${withQuotationMarks}`,
    `pledges marked ${pledges}, sentences with a promise ${withPromise}`,
    `attitudes marked ${attitudes}`,
    articlesLine(articles),
    ...section('types', counts.types),
    ...section('modes', counts.modes),
    ...section('statuses', counts.statuses),
    ...section('fields', counts.fields),
    ...section('reasons for having no event', counts.guards),
    ...section('words a sentence', counts.lengths),
    ...section('commonest patterns', counts.patterns.slice(0, SHOWN)),
    ...section('commonest openings', counts.openings.slice(0, SHOWN)),
  ];
  const share = counts.patterns[0]![1] / events;
  lines.push('', `the commonest pattern gives ${(share * 100).toFixed(2)} % of the events (at most ${LIMIT * 100} %)`);
  process.stdout.write(`${lines.join('\n')}\n\n`);
  if (share > LIMIT) process.exitCode = 1;
}

function articlesLine(articles: readonly CorpusArticle[]): string {
  const sentences = articles.flatMap((article) => article.sentences);
  const phrases = sentences.flatMap((s) => s.marks).filter((mark) => mark.role === 'chain').length;
  const chains = articles.reduce((sum, article) => sum + article.chains.length, 0);
  return `articles ${articles.length} with ${sentences.length} sentences, ${chains} chains of ${phrases} phrases`;
}

function section(title: string, counts: Counts): string[] {
  return ['', title, ...counts.map(([name, n]) => `${String(n).padStart(6)}  ${name}`)];
}

main(process.argv[2]);
