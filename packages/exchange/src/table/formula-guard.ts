// Spreadsheets run a cell that begins like a formula. A text from a news page must not be one.
// Signs as in OWASP's page on CSV injection; full-width forms are read as formulas by East Asian editions.

/** Blanks and apostrophes before the sign count: some programs pass over them. */
const FORMULA_START = /^'*\s*[=+\-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u;
const GUARDED = /^'+\s*[=+\-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u;

/**
 * The text with an apostrophe before it if a spreadsheet could take it for a formula. Meant for text alone: a number
 * such as −3 belongs in a column of numbers, which is never guarded.
 */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
