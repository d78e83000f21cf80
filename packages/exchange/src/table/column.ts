// A table as its columns: a name, a type and where the value comes from. Every writer of tables works on these alone.

/** What a cell of each type holds; null where nothing is known. */
interface CellTypes {
  text: string;
  /** ISO date. */
  date: string;
  integer: number;
  double: number;
  boolean: boolean;
  list: readonly string[];
  /** Anything that JSON can tell. */
  json: object;
}

export type CellType = keyof CellTypes;
export type Cell = CellTypes[CellType] | null;

export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly value: (row: Row) => Cell;
}

/** A column whose value fits its type. */
export function column<Row, T extends CellType>(
  name: string,
  type: T,
  value: (row: Row) => CellTypes[T] | null | undefined,
): Column<Row> {
  return { name, type, value: (row) => value(row) ?? null };
}
