// A bit for each row of a sparse table: small enough for the processor's cache, it saves looking at rows that hold nothing.

/** One bit for each row, set where `isOccupied`. */
export function occupiedBits(rows: number, isOccupied: (row: number) => boolean): Int32Array {
  const bits = new Int32Array(Math.max(1, rows >>> 5));
  for (let row = 0; row < rows; row++) if (isOccupied(row)) bits[row >>> 5]! |= 1 << (row & 31);
  return bits;
}
