// The accuracy card as a page of plain text.

import type { Calibration, Card, ClassFigures, Mistake } from '@rapport/evaluation';
import { plural } from '@rapport/exchange';
import { renderConfusion } from './confusion-table.ts';
import { EVIDENCE_INDENT, INDENT, joinBlocks, openPage, type Page, plain, type RenderOptions, styled } from './page.ts';

export interface CardOptions extends RenderOptions {
  readonly head: {
    readonly gold: string;
    readonly coder: string;
    readonly passedOver: number;
    readonly fold: boolean;
  };
  /** Mistakes printed. */
  readonly mistakes: number;
}

const THREE = ['precision', 'recall', 'f1'] as const;
const BAR_COLUMNS = 20;

/** The whole card, with a line end behind its last line. */
export function renderCard(card: Card, options: CardOptions): string {
  const page = openPage(options);
  return joinBlocks([
    headLines(card, options, page),
    figureLines(card, page),
    classLines(card.classes, page),
    renderConfusion(card.confusion, page),
    card.calibration === null ? [] : calibrationLines(card.calibration, page),
    mistakeLines(card.mistakes, options.mistakes, page),
  ]);
}

/** The main figures of each part, one part a block. */
export function renderParts(
  parts: ReadonlyMap<string, Card>,
  options: RenderOptions & { readonly by: string },
): string {
  const page = openPage(options);
  return joinBlocks(
    [...parts].map(([name, card]) => [
      page.paint('heading', `${options.by} ${name} (${plural(card.items, 'item')})`),
      ...figureLines(card, page).slice(1),
    ]),
  );
}

function headLines(card: Card, { head }: CardOptions, page: Page): string[] {
  const facts = [
    head.gold,
    `answered by ${head.coder}`,
    plural(card.items, 'item'),
    ...(card.unanswered > 0 ? [`${card.unanswered} of them not answered`] : []),
    ...(head.passedOver > 0 ? [`${plural(head.passedOver, 'row')} passed over`] : []),
    ...(card.task === 'events' || card.task === 'relations'
      ? [head.fold ? 'CONCEDE and RETREAT as one label, YIELD' : 'all 16 types']
      : []),
  ];
  return [...styled('title', `Accuracy of ${card.task}`, '', page), ...styled('dim', facts.join(' · '), '', page)];
}

/** Precision, recall and F1 of one thing on one line; the other figures below, each on its own. */
function figureLines({ figures, counts }: Card, page: Page): string[] {
  const names = Object.keys(figures);
  const triples = names.flatMap((name) =>
    name.endsWith('_f1') && THREE.every((t) => withEnding(name, t) in figures) ? [name.slice(0, -3)] : [],
  );
  const single = names.filter((name) => !triples.some((triple) => THREE.some((t) => name === `${triple}_${t}`)));
  const width =
    Math.max(
      16,
      ...triples.map((name) => name.length),
      ...[...single, ...Object.keys(counts)].map((name) => name.length),
    ) + 2;
  const head =
    triples.length === 0 ? [] : [`${INDENT}${''.padEnd(width)}${THREE.map((t) => spoken(t).padStart(11)).join('')}`];
  return [
    page.paint('heading', 'Figures'),
    ...head.map((line) => page.paint('dim', line)),
    ...triples.map((name) => {
      const cells = THREE.map((t) => decimal(figures[`${name}_${t}`]!).padStart(11)).join('');
      return `${INDENT}${spoken(name).padEnd(width)}${cells}`;
    }),
    ...Object.entries(counts).map(
      ([name, count]) => `${INDENT}${spoken(name).padEnd(width)}${String(count).padStart(11)}`,
    ),
    ...single.map((name) => `${INDENT}${spoken(name).padEnd(width)}${decimal(figures[name]!).padStart(11)}`),
  ];
}

function withEnding(name: string, ending: string): string {
  return `${name.slice(0, -3)}_${ending}`;
}

function classLines(classes: readonly ClassFigures[], page: Page): string[] {
  if (classes.length === 0) return [];
  const width = Math.max(...classes.map(({ label }) => label.length)) + 2;
  const head = [...THREE, 'gold', 'predicted'].map((name) => spoken(name).padStart(11)).join('');
  return [
    page.paint('heading', 'Classes'),
    page.paint('dim', `${INDENT}${''.padEnd(width)}${head}`),
    ...classes.map((one) => {
      const shares = THREE.map((t) => decimal(one[t]).padStart(11)).join('');
      return `${INDENT}${one.label.padEnd(width)}${shares}${String(one.gold).padStart(11)}${String(one.predicted).padStart(11)}`;
    }),
  ];
}

function calibrationLines({ bins, ece, predictions }: Calibration, page: Page): string[] {
  return [
    page.paint('heading', 'Calibration'),
    ...plain(
      `expected calibration error ${decimal(ece)} over ${plural(predictions, 'prediction')}; of those as sure as this, so many were right:`,
      INDENT,
      page,
    ),
    ...bins.map(({ from, to, count, confidence, right }) => {
      const bar = '█'.repeat(Math.round(right * BAR_COLUMNS)).padEnd(BAR_COLUMNS, '·');
      return `${INDENT}${from.toFixed(1)}–${to.toFixed(1)}  ${String(count).padStart(5)}  sure ${confidence.toFixed(2)}  right ${right.toFixed(2)}  ${bar}`;
    }),
  ];
}

function mistakeLines(mistakes: readonly Mistake[], most: number, page: Page): string[] {
  if (mistakes.length === 0) return [];
  const shown = mistakes.slice(0, most);
  const lines = shown.flatMap(({ id, text, gold, predicted, confidence }) => {
    const sure = confidence === null ? '' : ` · sure ${confidence.toFixed(2)}`;
    return [
      ...plain(`${predicted ?? 'nothing'}  instead of  ${gold ?? 'nothing'}${sure}`, INDENT, page),
      ...styled('dim', `${id}: ${text}`, EVIDENCE_INDENT, page),
    ];
  });
  const left = mistakes.length - shown.length;
  const rest = left === 0 ? [] : plain(`and ${left} more (--errors shows them, --json lists all)`, INDENT, page);
  return [page.paint('heading', `Worst mistakes, the surest first (${mistakes.length})`), ...lines, ...rest];
}

/** A share to three digits. */
export function decimal(value: number): string {
  return value.toFixed(3);
}

/** `type_macro_f1` in words. */
export function spoken(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replace(/\bf1\b/, 'F1')
    .replace(/\bece\b/, 'calibration error');
}
