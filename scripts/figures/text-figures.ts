// Figures that stand in sentences and tables of the documents and that a program can count in a moment.

import { join } from 'node:path';
import { type CorpusFacts, corpusFacts } from '../../packages/models/src/corpus/corpus-facts.ts';
import { readText } from '../house/source-tree.ts';
import { browserMegabytes, dispatches, modelBytes } from './file-facts.ts';

/** A figure in a document, found by the words around it. */
export interface TextFigure {
  readonly path: string;
  /** The words; what the first group holds is the figure. */
  readonly words: RegExp;
  /** As it should stand there. */
  readonly value: string;
}

const DATASHEET = 'corpus/DATASHEET.md';
const LANGUAGES = ['en', 'ko', 'zh'] as const;

/** All of them, counted in the repository under `root`, which has to be built. */
export function textFigures(root: string): TextFigure[] {
  return [...corpusFigures(root), ...modelFigures(root), ...exampleFigures(root)];
}

/** The text with the figure as it should be; throws where its words are no longer there. */
export function withFigure(text: string, { path, words, value }: TextFigure): string {
  const match = words.exec(text);
  if (match?.[1] === undefined)
    throw new Error(`${path} has no words like ${words}; mend scripts/figures/text-figures.ts`);
  const at = match.index + match[0].indexOf(match[1]);
  return text.slice(0, at) + value + text.slice(at + match[1].length);
}

/** A line for each figure that is not as it should be. */
export function staleFigures(root: string, figures: readonly TextFigure[]): string[] {
  return figures.flatMap((figure) => {
    const text = readText(root, figure.path);
    const stands = figure.words.exec(text)?.[1];
    if (withFigure(text, figure) === text) return [];
    return [`${figure.path}: says ${stands}, is ${figure.value}; run npm run figures`];
  });
}

function corpusFigures(root: string): TextFigure[] {
  const all = LANGUAGES.map((language) => corpusFacts(join(root, 'corpus'), language));
  const english = all[0]!;
  const row = (name: string, cell: (facts: CorpusFacts) => string): TextFigure => ({
    path: DATASHEET,
    words: new RegExp(`^\\| ${name} \\| (.+) \\|$`, 'm'),
    value: all.map(cell).join(' | '),
  });
  return [
    row('sentences', ({ counts }) => grouped(counts.sentences)),
    row('events', ({ counts }) => grouped(counts.events)),
    row('sentences that tell none and say why', ({ counts }) =>
      grouped(counts.guards.reduce((sum, [, n]) => sum + n, 0)),
    ),
    row('events of a type, least and most', ({ counts }) => {
      const numbers = counts.types.map(([, n]) => n);
      return `${grouped(Math.min(...numbers))}, ${grouped(Math.max(...numbers))}`;
    }),
    row('occurred, ongoing, planned', (facts) => statuses(facts, ['occurred', 'ongoing', 'planned'])),
    row('hypothetical, historical, negated', (facts) => statuses(facts, ['hypothetical', 'historical', 'negated'])),
    row('quotations, pledges marked', ({ counts }) => `${grouped(counts.quotes)}, ${grouped(counts.pledges)}`),
    row('sentences with a promise, an offer or an agreement', ({ counts }) => grouped(counts.withPromise)),
    row(
      'share of the commonest pattern',
      ({ counts }) => `${((counts.patterns[0]![1] / counts.events) * 100).toFixed(2)} %`,
    ),
    { path: DATASHEET, words: /English also marks (\d+) attitudes/, value: grouped(english.counts.attitudes) },
    {
      path: DATASHEET,
      words: /^- (\S+) of the English sentences stand in/m,
      value: grouped(english.articles.reduce((sum, { sentences }) => sum + sentences.length, 0)),
    },
    { path: DATASHEET, words: /stand in (\d+) whole short articles/, value: grouped(english.articles.length) },
  ];
}

function statuses({ counts }: CorpusFacts, names: readonly string[]): string {
  return names.map((name) => grouped(counts.statuses.find(([one]) => one === name)?.[1] ?? 0)).join(', ');
}

function modelFigures(root: string): TextFigure[] {
  const browser = (language: string): string => `${browserMegabytes(root, language).toFixed(1)} MB`;
  return [
    { path: 'MODELS.md', words: /The file has ([\d,]+) bytes/, value: grouped(modelBytes(root, 'en')) },
    { path: 'MODELS.md', words: /the file has ([\d,]+) bytes/, value: grouped(modelBytes(root, 'ko')) },
    { path: 'docs/pages.md', words: /first text in it \(English ([\d.]+ MB)/, value: browser('en') },
    { path: 'docs/pages.md', words: /first text in it \([^)]*Korean ([\d.]+ MB)/, value: browser('ko') },
    { path: 'docs/pages.md', words: /first text in it \([^)]*Chinese ([\d.]+ MB)/, value: browser('zh') },
  ];
}

function exampleFigures(root: string): TextFigure[] {
  const [all, korean, chinese] = [dispatches(root), dispatches(root, 'KOR'), dispatches(root, 'CHN')];
  const page = 'examples/korea-china/README.md';
  return [
    { path: 'examples/README.md', words: /\| (\d+) dispatches on South Korea and China/, value: String(all) },
    { path: page, words: /^(\d+) short dispatches/m, value: String(all) },
    { path: page, words: /in order of date; (\d+) from South Korean/, value: String(korean) },
    { path: page, words: /publishers, (\d+) from Chinese ones/, value: String(chinese) },
    { path: page, words: /from Chinese ones, (\d+) from/, value: String(all - korean - chinese) },
  ];
}

/** `6,143`. */
function grouped(count: number): string {
  return count.toLocaleString('en');
}
