// Reading the cells of one row by column name, with the checks that every table shares.

import { RapportError, SECTORS, type Sector } from '@rapport/record';
import type { TsvTable } from './tsv.ts';

const SECTOR_SET: ReadonlySet<string> = new Set(SECTORS);
/** A year, a month or a day. */
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const WIKIDATA = /^Q[1-9]\d*$/;
const KEY = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** The cells of one row; every reader throws `E_DATA` with file, line and column when the cell is not as it must be. */
export class Row {
  readonly #table: TsvTable;
  readonly #cells: readonly string[];
  readonly #index: number;

  constructor(table: TsvTable, index: number) {
    this.#table = table;
    this.#index = index;
    this.#cells = table.rows[index] ?? [];
  }

  /** Text that may be empty. */
  text(column: string): string {
    return this.#cells[this.#table.columns.indexOf(column)] ?? '';
  }

  /** Text that may not be empty. */
  required(column: string): string {
    const cell = this.text(column);
    if (cell === '') throw this.fault(column, 'is empty; it must be given');
    return cell;
  }

  /** A row's own key: letters, digits, dots, hyphens. */
  key(column: string): string {
    const cell = this.text(column);
    if (!KEY.test(cell)) throw this.fault(column, `is '${cell}'; expected letters, digits, dots and hyphens`);
    return cell;
  }

  /** Items parted by `|`: none empty, none twice. */
  list(column: string): string[] {
    const cell = this.text(column);
    if (cell === '') return [];
    if (!cell.includes('|')) return [cell];
    const items = cell.split('|');
    for (const [index, item] of items.entries()) {
      if (item === '' || item !== item.trim()) {
        throw this.fault(column, `has an empty or padded item in '${cell}'; write items with a bare | between`);
      }
      if (items.indexOf(item) !== index) throw this.fault(column, `lists '${item}' twice; drop one`);
    }
    return items;
  }

  /** One of the given words. */
  oneOf(column: string, words: ReadonlySet<string>, what: string): string {
    const cell = this.text(column);
    if (!words.has(cell)) throw this.fault(column, `is '${cell}'; expected ${what}`);
    return cell;
  }

  /** Sector codes, the primary one first. */
  sectors(column: string): Sector[] {
    return this.list(column).map((item) => {
      if (!SECTOR_SET.has(item)) throw this.fault(column, `holds '${item}', which is no sector of PLOVER`);
      return item as Sector;
    });
  }

  /** A date as year, month or day; may be empty. */
  date(column: string): string {
    const cell = this.text(column);
    if (cell !== '' && !isDate(cell)) throw this.fault(column, `is '${cell}'; expected YYYY, YYYY-MM or YYYY-MM-DD`);
    return cell;
  }

  /** A number between two bounds, both included. */
  number(column: string, low: number, high: number): number {
    const cell = this.text(column);
    const value = Number(cell);
    if (!/^-?\d+(\.\d+)?$/.test(cell) || value < low || value > high) {
      throw this.fault(column, `is '${cell}'; expected a number from ${low} to ${high}`);
    }
    return value;
  }

  /** A Wikidata item; may be empty. */
  wikidata(column: string): string {
    const cell = this.text(column);
    if (cell !== '' && !WIKIDATA.test(cell)) throw this.fault(column, `is '${cell}'; expected an item such as Q42`);
    return cell;
  }

  /** The error of this row: `problem` goes on after the column's name. */
  fault(column: string, problem: string): RapportError {
    return new RapportError('E_DATA', `column '${column}' ${problem}`, {
      source: this.#table.source,
      line: this.#index + 2,
    });
  }
}

function isDate(cell: string): boolean {
  if (!DATE.test(cell)) return false;
  if (cell.length < 10) return true;
  const day = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
}
