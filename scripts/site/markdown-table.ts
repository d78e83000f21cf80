// Tables of Markdown.

/**
 * A table with these heads; a head that begins with `>` stands over figures. Bars inside cells are escaped, line breaks
 * become blanks, and a column with nothing in it is left out.
 */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const filled = heads.map((_, i) => rows.some((row) => row[i] !== ''));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .filter((_, i) => filled[i])
      .map(cell)
      .join(' | ')} |`;
  const rule = heads.filter((_, i) => filled[i]).map((head) => (head.startsWith('>') ? '--:' : '---'));
  return [line(heads.map((head) => head.replace(/^>/, ''))), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

/** A word set in code marks. */
export function code(text: string): string {
  return `\`${text}\``;
}
