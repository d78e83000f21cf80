// News-like text in any amount, always the same: sentences of the corpus, some lengthened to what agencies write.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CITIES = ['Vienna', 'Busan', 'Nairobi', 'Lima', 'Ankara', 'Hanoi', 'Oslo', 'Doha'] as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const OPENINGS = [
  '',
  'In a statement released late on %day%, officials said that ',
  'According to two diplomats who asked not to be named, ',
  'Hours before the leaders were due to arrive in %city%, ',
] as const;
const ENDINGS = [
  ', a spokesman for the government told reporters in %city% on %day%.',
  ', as ministers prepared for a further round of talks on trade and security in %city%.',
  ' after a long meeting in %city% that both delegations described as frank and useful.',
  ', the state news agency reported on %day%, citing a person with knowledge of the matter.',
] as const;
const SENTENCES_PER_PARAGRAPH = 3;
/** One sentence in so many is lengthened: the mean comes to some 24 words, a fourth more than the news summaries measured. */
const LENGTHENED_ONE_IN = 3;

export interface MadeDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly language: string;
}

/** Sentences of the corpus without their marks, in the order of the files. */
export function readClauses(root: string): string[] {
  const folder = join(root, 'corpus', 'en');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.includes(' || ') && !line.startsWith('#'))
    .map((line) => plainText(line.slice(0, line.lastIndexOf(' || '))));
}

/** Document number `n` of `sentences` sentences. */
export function madeDocument(clauses: readonly string[], n: number, sentences: number): MadeDocument {
  const parts: string[] = [];
  for (let i = 0; i < sentences; i++) {
    const sentence = madeSentence(clauses, n * sentences + i);
    const last = (i + 1) % SENTENCES_PER_PARAGRAPH === 0;
    parts.push(sentence, i + 1 === sentences ? '' : last ? '\n\n' : ' ');
  }
  const day = String((n % 28) + 1).padStart(2, '0');
  return { id: `made-${n}`, text: parts.join(''), published: `2025-03-${day}`, language: 'en' };
}

/** A page of about 150 KB around such a document: menu, scripts, related stories, footer. */
export function madePage(clauses: readonly string[], n: number): string {
  const { text, published } = madeDocument(clauses, n, 30);
  const list = (count: number, name: string): string =>
    Array.from(
      { length: count },
      (_, i) => `<li class="${name}"><a href="/${name}/${i}">${name} ${clauses[(n + i) % clauses.length]}</a></li>`,
    ).join('');
  const body = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
  const script = `<script>window.made=${JSON.stringify({ filler: 'x'.repeat(60_000) })}</script>`;
  return `<!doctype html><html lang="en"><head><title>Made page ${n}</title>
<meta property="article:published_time" content="${published}">${script}</head><body>
<nav><ul>${list(120, 'menu')}</ul></nav><main><article><h1>Made page ${n}</h1>${body}</article>
<aside><ul>${list(60, 'related')}</ul></aside></main><footer><ul>${list(80, 'foot')}</ul></footer></body></html>`;
}

function madeSentence(clauses: readonly string[], n: number): string {
  const whole = clauses[(n * 17) % clauses.length]!;
  if (n % LENGTHENED_ONE_IN !== 0) return whole;
  const clause = whole.replace(/[.!?]["”]?$/, '');
  const opening = OPENINGS[n % OPENINGS.length]!;
  const ending = ENDINGS[(n >> 2) % ENDINGS.length]!;
  return `${opening}${clause}${ending}`
    .replaceAll('%city%', CITIES[(n * 5) % CITIES.length]!)
    .replaceAll('%day%', DAYS[(n * 3) % DAYS.length]!);
}

/** Takes the marks of the corpus off: `[a Poland] {accused} …` is `Poland accused …`. */
function plainText(marked: string): string {
  return marked
    .replaceAll(/\[[a-z]\d?(?:,[a-z]\d?)* ([^\]]*)\]/g, '$1')
    .replaceAll(/\{(?:\d(?:,\d)? )?([^}]*)\}/g, '$1');
}
