// A cell as text, the same in every format that is made of text.

import type { Cell, CellType } from './column.ts';
import { guardFormula } from './formula-guard.ts';
import { joinList } from './list-cell.ts';

/** Types whose text comes from a page or a name: they are guarded. Numbers, dates and truth values need no guard. */
const FROM_OUTSIDE: ReadonlySet<CellType> = new Set(['text', 'list', 'json']);

/** The text of a cell; empty for null. */
export function cellText(cell: Cell, type: CellType): string {
  if (cell === null) return '';
  const text = plainText(cell, type);
  return FROM_OUTSIDE.has(type) ? guardFormula(text) : text;
}

function plainText(cell: NonNullable<Cell>, type: CellType): string {
  if (type === 'list') return joinList(cell as readonly string[]);
  if (type === 'json') return JSON.stringify(cell);
  return String(cell);
}
