// The tables of a pack as its author writes them, checked row by row.

import type { RoleRow } from '@rapport/coder';
import {
  EVENT_TYPES,
  EXTENSION_CONTEXTS,
  isModeOf,
  NON_STATE_CODES,
  PLOVER_CONTEXTS,
  RapportError,
} from '@rapport/record';
import { Row } from '../data-pack/cells.ts';
import { ROLES } from '../data-pack/known-tables.ts';
import { parseTsv, type TsvTable } from '../data-pack/tsv.ts';
import { addDays, timeline } from '../petrarch/dates.ts';
import {
  PACK_ACTOR_KINDS,
  type PackActor,
  type PackActorKind,
  type PackPeriod,
  type PackWordTable,
  type WordRow,
} from './pack-tables.ts';

const ACTOR_COLUMNS = ['name', 'aliases', 'kind', 'code', 'sector', 'from', 'to'] as const;
const PACK_CODE = 'pack_code';
const KINDS: ReadonlySet<string> = new Set(PACK_ACTOR_KINDS);
const CONTEXTS: ReadonlySet<string> = new Set<string>([...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS]);
const TYPES: ReadonlySet<string> = new Set([...Object.keys(EVENT_TYPES), 'none', 'DENY', '']);
const CODE = /^[A-Z]{3}$/;

/** Columns of the word tables. */
const WORD_COLUMNS: Readonly<Record<PackWordTable, readonly string[]>> = {
  verbs: ['id', 'words', 'type', 'mode', 'op', 'roles', 'context'],
  'verb-nouns': ['id', 'words', 'nouns', 'type', 'mode', 'roles', 'context'],
  nouns: ['id', 'words', 'class', 'type', 'mode', 'roles', 'context'],
  contexts: ['words', 'contexts'],
  guards: ['words', 'reason'],
};

/** `actors.tsv`: rows of one name and kind are its periods. Throws `E_DATA` with file and line. */
export function readActorTable(text: string, source: string, countries: ReadonlySet<string>): PackActor[] {
  const table = parseTsv(text, source);
  checkColumns(table, ACTOR_COLUMNS, PACK_CODE);
  const rows = table.rows.map((_, index) => new Row(table, index));
  const own = rows.filter((row) => row.text('kind') === 'country').map((row) => row.text('code'));
  const codes = new Set([...countries, ...own, ...NON_STATE_CODES, '']);
  const drafts = new Map<string, { names: string[]; kind: PackActorKind; periods: PackPeriod[] }>();
  for (const row of rows) {
    const name = row.required('name');
    const kind = row.oneOf('kind', KINDS, PACK_ACTOR_KINDS.join(', ')) as PackActorKind;
    const period = periodOf(row, codes);
    if (kind === 'country' && (!CODE.test(period.code) || period.from !== '' || period.to !== '')) {
      throw row.fault('code', 'of a country must be three capitals, without dates; make it an organisation else');
    }
    const held = drafts.get(`${kind} ${name}`);
    if (held === undefined)
      drafts.set(`${kind} ${name}`, { names: [name, ...row.list('aliases')], kind, periods: [period] });
    else {
      held.names.push(...row.list('aliases').filter((alias) => !held.names.includes(alias)));
      held.periods.push(period);
    }
  }
  return [...drafts.values()].map(({ periods, ...actor }) => ({ ...actor, periods: withoutOverlap(periods) }));
}

function periodOf(row: Row, codes: ReadonlySet<string>): PackPeriod {
  const code = row.text('code');
  // What came from another coder's dictionaries may keep its codes.
  const isForeign = row.text(PACK_CODE) !== '' && CODE.test(code);
  if (!codes.has(code) && !isForeign)
    throw row.fault('code', `holds '${code}', which no country has; add a row of the kind country`);
  const sector = row.sectors('sector');
  const [from, to] = [firstDay(row.date('from')), lastDay(row.date('to'))];
  if (from !== '' && to !== '' && to < from) throw row.fault('to', `is ${to}, before it began (${from})`);
  return { code, sector, from, to, packCode: row.text(PACK_CODE) };
}

/** Years and months as days, so that periods can be laid end to end. */
function firstDay(date: string): string {
  return date === '' ? '' : `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  if (date === '' || date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return addDays(`${addDays(`${date}-28`, 4).slice(0, 7)}-01`, -1);
}

function withoutOverlap(periods: readonly PackPeriod[]): PackPeriod[] {
  return timeline(periods.map((period) => ({ value: period, from: period.from, to: period.to }))).map(
    ({ value, from, to }) => ({ ...value, from, to }),
  );
}

/** `agents.tsv`. Throws `E_DATA` with file and line. */
export function readAgentTable(text: string, source: string): RoleRow[] {
  const table = parseTsv(text, source);
  checkColumns(table, ROLES.columns, PACK_CODE);
  return table.rows.map((_, index) => {
    const row = new Row(table, index);
    const packCode = row.text(PACK_CODE);
    const read = ROLES.read(row, new Set());
    if (read.phrase !== read.phrase.toLowerCase()) throw row.fault('phrase', 'must be in small letters');
    return packCode === '' ? read : { ...read, packCode };
  });
}

/** A word table; ids get the pack's name in front. Throws `E_DATA` with file and line. */
export function readWordTable(
  name: PackWordTable,
  text: string,
  source: string,
  { pack, operators }: { readonly pack: string; readonly operators: ReadonlySet<string> },
): WordRow[] {
  const table = parseTsv(text, source);
  const columns = WORD_COLUMNS[name];
  checkColumns(table, columns);
  const seen = new Map<string, number>();
  return table.rows.map((_, index) => {
    const row = new Row(table, index);
    row.required('words');
    const cells = Object.fromEntries(columns.map((column) => [column, row.text(column)]));
    for (const word of row.list('words')) {
      if (word !== word.toLowerCase()) throw row.fault('words', `holds '${word}'; lemmas are in small letters`);
    }
    if (name === 'contexts') checkContexts(row, row.required('contexts').split(','), 'contexts');
    if (name === 'guards') row.required('reason');
    if (!columns.includes('id')) return cells;
    checkSense(row, operators);
    const id = row.required('id');
    const earlier = seen.get(id);
    if (earlier !== undefined) throw row.fault('id', `is '${id}', as on line ${earlier}; give each row its own`);
    seen.set(id, index + 2);
    return { ...cells, id: `${pack}:${id}` };
  });
}

function checkSense(row: Row, operators: ReadonlySet<string>): void {
  const type = row.oneOf('type', TYPES, `nothing, none, DENY or one of ${Object.keys(EVENT_TYPES).join(', ')}`);
  const mode = row.text('mode');
  const isEvent = Object.hasOwn(EVENT_TYPES, type);
  if (mode !== '' && !(isEvent && isModeOf(type as keyof typeof EVENT_TYPES, mode))) {
    throw row.fault('mode', `is '${mode}', which is no mode of ${type || 'nothing'}`);
  }
  const op = row.text('op');
  if (op !== '' && !operators.has(op)) {
    throw row.fault('op', `is '${op}', which composes with nothing; expected one of ${[...operators].join(', ')}`);
  }
  const context = row.text('context');
  if (context !== '') checkContexts(row, context.split(','), 'context');
}

function checkContexts(row: Row, contexts: readonly string[], column: string): void {
  const unknown = contexts.find((context) => !CONTEXTS.has(context));
  if (unknown !== undefined) throw row.fault(column, `holds '${unknown}', which is no context of PLOVER or Rapport`);
}

/** The columns must stand in this order; the optional one may follow. */
function checkColumns(table: TsvTable, columns: readonly string[], optional?: string): void {
  const found = table.columns.join(' ');
  if (found === columns.join(' ') || (optional !== undefined && found === [...columns, optional].join(' '))) return;
  const more = optional === undefined ? '' : `, and '${optional}' behind them if you like`;
  throw new RapportError('E_DATA', `the columns are '${found}'; expected '${columns.join(' ')}'${more}`, {
    source: table.source,
    line: 1,
  });
}
