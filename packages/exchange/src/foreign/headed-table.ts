// A table whose header line names its columns: cells are asked for by name.

import { RapportError } from '@rapport/record';

export interface HeadedRow {
  readonly row: number;
  /** The cell of the first of these columns that the table has; empty when it has none. */
  readonly cell: (...columns: readonly string[]) => string;
}

/** Where columns stand. Names count without regard to capitals, so do `_` and blanks. */
export class Header {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #count: number;

  /** Throws `E_INPUT` when a needed column is missing; each need is a list of names of which one must be there. */
  constructor(names: readonly string[], needs: readonly (readonly string[])[]) {
    this.#count = names.length;
    this.#columns = new Map(names.map((name, i) => [plain(name), i]));
    const missing = needs.find((need) => !need.some((name) => this.#columns.has(plain(name))));
    if (missing === undefined) return;
    const found = names.slice(0, 5).join(', ');
    throw new RapportError(
      'E_INPUT',
      `the header line has no column ${missing.join(' or ')}; it begins with ${found}. Expected the published column names`,
    );
  }

  /** Throws `E_INPUT` for a row with more or fewer cells than the header. */
  row(cells: readonly string[], row: number): HeadedRow {
    if (cells.length !== this.#count) {
      throw new RapportError('E_INPUT', `the row has ${cells.length} cells; expected ${this.#count}, as the header`);
    }
    const cell = (...columns: readonly string[]): string => {
      const at = columns.map((name) => this.#columns.get(plain(name))).find((place) => place !== undefined);
      return at === undefined ? '' : cells[at]!.trim();
    };
    return { row, cell };
  }
}

function plain(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .replaceAll(/[_\s]+/g, ' ')
    .toLowerCase();
}
