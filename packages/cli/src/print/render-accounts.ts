// Two accounts for a person: event by event what each side's press carried, and month by month how much was read of it.

import { codeName, dateWords, plural } from '@rapport/exchange';
import type { AccountColumn, Accounts, EventAccount, Naming, PeriodAccount, PeriodColumn } from '@rapport/relations';
import {
  EVIDENCE_INDENT,
  INDENT,
  joinBlocks,
  openPage,
  type Page,
  plain,
  type RenderOptions,
  section,
  styled,
} from './page.ts';

/** Sentences of a side that are printed of one event. */
const SENTENCES_SHOWN = 3;

/** Events that both carried, with a difference and without, events that one side left out, and the months with their samples. */
export function renderAccounts(accounts: Accounts, options: RenderOptions): string {
  const page = openPage(options);
  const [a, b] = accounts.sides.map((code) => codeName(code, page.countries));
  const { events, rule } = accounts;
  const differing = events.filter(({ differences }) => differences.length > 0);
  const oneSided = events.filter(({ first, second }) => (first.documents === 0) !== (second.documents === 0));
  const both = events.filter(({ first, second }) => first.documents > 0 && second.documents > 0);
  const alike = both.filter(({ differences }) => differences.length === 0);
  const percent = Math.round(rule.gap_probability * 100);
  return joinBlocks([
    styled('title', `${a} and ${b}: what each side's press reported`, '', page),
    plain(
      `${plural(events.length, 'event')}; both carried ${both.length}, ${a} alone ${onlyOf(oneSided, 'first')}, ${b} alone ${onlyOf(oneSided, 'second')}.`,
      '',
      page,
    ),
    section('Told differently', differing, (event) => eventLines(event, accounts, page), page),
    section('Told alike', alike, (event) => eventLines(event, accounts, page), page),
    section('Carried by one side', oneSided, (event) => eventLines(event, accounts, page), page),
    section('Months', accounts.periods, (period) => periodLines(period, page), page),
    styled(
      'dim',
      `A silence counts as a gap when chance would explain it in at most ${percent} % of cases, by how much of that press was read in the ${rule.news_days} days from the first report.`,
      '',
      page,
    ),
  ]);
}

function onlyOf(events: readonly EventAccount[], side: 'first' | 'second'): number {
  return events.filter((event) => event[side].documents > 0).length;
}

function eventLines(event: EventAccount, { sides }: Accounts, page: Page): string[] {
  const when = event.date ?? event.first_reported;
  const head = `${when === null ? 'undated' : dateWords(when)} · ${event.event.join(' + ').toLowerCase()} · ${event.text}`;
  return [
    ...plain(head, INDENT, page),
    ...columnLines(codeName(sides[0], page.countries), event.first, page),
    ...columnLines(codeName(sides[1], page.countries), event.second, page),
    ...event.differences.flatMap(({ about, first, second }) =>
      styled('conflict', `they part on ${about}: ${words(first)} · ${words(second)}`, EVIDENCE_INDENT, page),
    ),
    ...styled('dim', event.event_id, EVIDENCE_INDENT, page),
  ];
}

function words(namings: readonly Naming[]): string {
  return namings.map(({ value, documents }) => (documents > 1 ? `${value} (${documents})` : value)).join(', ');
}

function columnLines(name: string, column: AccountColumn, page: Page): string[] {
  if (column.documents === 0) return plain(`${name}: ${silenceWords(column)}`, EVIDENCE_INDENT, page);
  const sentences = column.sentences.slice(0, SENTENCES_SHOWN);
  return [
    ...plain(`${name}: ${plural(column.documents, 'document')}`, EVIDENCE_INDENT, page),
    ...sentences.flatMap(({ text, publisher }) =>
      styled('dim', publisher === undefined ? text : `${publisher}: ${text}`, `${EVIDENCE_INDENT}  `, page),
    ),
    ...column.quotes.flatMap(({ speaker, text, kind }) =>
      styled(
        'dim',
        `${speaker.identifier_text}: ${kind === 'direct' ? `“${text}”` : text}`,
        `${EVIDENCE_INDENT}  `,
        page,
      ),
    ),
  ];
}

function silenceWords({ gap, coverage }: AccountColumn): string {
  if (coverage === null) return 'nothing';
  const chance = `${plural(coverage.sample, 'document')} read in those days, chance of none ${Math.round(coverage.chance_of_none * 100)} %`;
  return gap ? `a gap (${chance})` : `nothing, which says little (${chance})`;
}

function periodLines(period: PeriodAccount, page: Page): string[] {
  return [
    ...plain(`${period.period} · ${plural(period.events, 'event')}`, INDENT, page),
    ...[period.first, period.second, period.third].flatMap((column) =>
      styled('dim', periodWords(column, page), EVIDENCE_INDENT, page),
    ),
  ];
}

function periodWords(column: PeriodColumn, page: Page): string {
  const who = column.country === null ? 'Other countries' : codeName(column.country, page.countries);
  const gaps =
    column.country === null ? '' : `, ${column.gaps} gaps where chance makes ${column.gaps_by_chance.toFixed(1)}`;
  return `${who}: ${column.sample} read, carried ${column.events}, left out ${column.left_out}${gaps}`;
}
