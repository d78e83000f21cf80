// What changed between two coders on the same gold, as a page of plain text.

import type { Change, Comparison } from '@rapport/evaluation';
import { plural } from '@rapport/exchange';
import { EVIDENCE_INDENT, INDENT, joinBlocks, openPage, type Page, plain, type RenderOptions, styled } from './page.ts';
import type { Style } from './paint.ts';
import { decimal, spoken } from './render-card.ts';

export interface ComparisonOptions extends RenderOptions {
  readonly names: { readonly gold: string; readonly before: string; readonly after: string };
  /** Changes of each kind that are printed. */
  readonly changes: number;
}

const KINDS = {
  worse: { title: 'Worse', style: 'conflict' },
  better: { title: 'Better', style: 'cooperation' },
  other: { title: 'Otherwise, neither better nor worse', style: 'dim' },
} as const satisfies Record<Change['kind'], { title: string; style: Style }>;

/** The whole page, with a line end behind its last line. */
export function renderComparison(comparison: Comparison, options: ComparisonOptions): string {
  const page = openPage(options);
  return joinBlocks([
    headLines(comparison, options, page),
    figureLines(comparison, page),
    ...(['worse', 'better', 'other'] as const).map((kind) => changeLines(comparison, kind, options.changes, page)),
  ]);
}

function headLines(
  { task, items, better, worse, chance }: Comparison,
  { names }: ComparisonOptions,
  page: Page,
): string[] {
  const verdict =
    better + worse === 0
      ? 'Neither is better on any item.'
      : `${better} better, ${worse} worse; a split this uneven comes by chance with probability ${chance.toFixed(3)} (sign test).`;
  return [
    ...styled('title', `Two coders of ${task}`, '', page),
    ...styled(
      'dim',
      `${names.gold} · ${plural(items, 'item')} · before: ${names.before} · after: ${names.after}`,
      '',
      page,
    ),
    ...plain(verdict, '', page),
  ];
}

function figureLines({ figures, unanswered }: Comparison, page: Page): string[] {
  const rows = Object.entries(figures);
  const silent = unanswered.before + unanswered.after > 0;
  const silence = `not answered: ${unanswered.before} before, ${unanswered.after} after`;
  const width = Math.max(...rows.map(([name]) => spoken(name).length)) + 2;
  return [
    page.paint('heading', 'Figures'),
    page.paint(
      'dim',
      `${INDENT}${''.padEnd(width)}${['before', 'after', 'change'].map((w) => w.padStart(9)).join('')}`,
    ),
    ...rows.map(([name, { before, after }]) => {
      const change = after - before;
      const cell = change === 0 ? '=' : `${change > 0 ? '+' : '−'}${decimal(Math.abs(change))}`;
      return `${INDENT}${spoken(name).padEnd(width)}${decimal(before).padStart(9)}${decimal(after).padStart(9)}${cell.padStart(9)}`;
    }),
    ...(silent ? plain(silence, INDENT, page) : []),
  ];
}

function changeLines(comparison: Comparison, kind: Change['kind'], most: number, page: Page): string[] {
  const changes = comparison.changes.filter((change) => change.kind === kind);
  if (changes.length === 0) return [];
  const { title, style } = KINDS[kind];
  const list = (answers: readonly string[]) => (answers.length === 0 ? 'nothing' : answers.join(', '));
  const left = changes.length - Math.min(changes.length, most);
  return [
    page.paint('heading', `${title} (${changes.length})`),
    ...changes
      .slice(0, most)
      .flatMap(({ id, text, gold, before, after }) => [
        ...styled(style, `${list(before)}  ⇒  ${list(after)}`, INDENT, page),
        ...plain(`right: ${list(gold)}`, EVIDENCE_INDENT, page),
        ...styled('dim', `${id}: ${text}`, EVIDENCE_INDENT, page),
      ]),
    ...(left === 0 ? [] : plain(`and ${left} more (--errors shows them, --json lists all)`, INDENT, page)),
  ];
}
