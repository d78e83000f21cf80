// Lists in one cell of text: items joined by `|`, as in the project's own tables.

/** The items joined; `|` and `\` inside an item stand behind a backslash, an empty list is an empty cell. */
export function joinList(items: readonly string[]): string {
  if (items.length === 1 && items[0] === '') return '\\';
  return items.map((item) => item.replaceAll(/[\\|]/g, '\\$&')).join('|');
}

/** The items of a cell that `joinList` wrote. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  if (cell === '\\') return [''];
  const items: string[] = [''];
  for (const [part, escaped] of cell.matchAll(/\\(.)|[^\\|]+|\|/gsu)) {
    if (part === '|') items.push('');
    else items[items.length - 1] += escaped ?? part;
  }
  return items;
}
