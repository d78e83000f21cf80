// The tables of a pack as text, as `rapport pack import` writes them.

import { formatTsv } from '../data-pack/tsv.ts';
import { PACK_WORD_TABLES, type PackTables } from './pack-tables.ts';

/** Text by file name; tables without rows are left out. */
export function formatTables({ actors, agents, words }: PackTables): Map<string, string> {
  const files = new Map<string, string>();
  const put = (name: string, columns: readonly string[], rows: readonly (readonly string[])[]) => {
    if (rows.length > 0) files.set(`${name}.tsv`, formatTsv(columns, rows));
  };
  put(
    'actors',
    ['name', 'aliases', 'kind', 'code', 'sector', 'from', 'to', 'pack_code'],
    actors.flatMap(({ names: [name = '', ...aliases], kind, periods }) =>
      periods.map(({ code, sector, from, to, packCode }, index) => [
        name,
        index === 0 ? aliases.join('|') : '',
        kind,
        code,
        sector.join('|'),
        from,
        to,
        packCode,
      ]),
    ),
  );
  put(
    'agents',
    ['phrase', 'sector', 'kind', 'role', 'pack_code'],
    agents.map(({ phrase, sector, kind, role, packCode }) => [phrase, sector.join('|'), kind, role, packCode ?? '']),
  );
  for (const name of PACK_WORD_TABLES) {
    const rows = words[name];
    const columns = Object.keys(rows[0] ?? {});
    put(
      name,
      columns,
      rows.map((row) => columns.map((column) => row[column] ?? '')),
    );
  }
  return files;
}
