// Which events a filter means: the one place where its conditions become SQL.

import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { EventFilter } from '../port/reading.ts';
import type { Db, Tables } from '../schema/tables.ts';
import { checkPeriod } from './paging.ts';
import { scopeOf } from './scopes.ts';

type Builder = ExpressionBuilder<Tables, 'event_scope'>;

/** Rows of the filter's scope, one for each event; not yet in order. */
export function findEvents(db: Db, filter: EventFilter) {
  checkPeriod(filter);
  return db
    .selectFrom('event_scope')
    .where('event_scope.scope', '=', scopeOf(filter.about))
    .where((eb) => eb.and([...datesOf(eb, filter), ...kindsOf(eb, filter), ...reportsOf(eb, filter)]));
}

/** The same with the events' own rows. */
export function findEventRows(db: Db, filter: EventFilter) {
  return findEvents(db, filter).innerJoin('event', 'event.event_id', 'event_scope.event_id');
}

function datesOf(eb: Builder, { since, until, undated }: EventFilter): Expression<SqlBool>[] {
  const dated = [
    ...(since === undefined ? [] : [eb('event_scope.date', '>=', since)]),
    ...(until === undefined ? [] : [eb('event_scope.date', '<=', until)]),
    ...(undated === true && since === undefined ? [] : [eb('event_scope.date', '>', '')]),
  ];
  return undated === true && since !== undefined ? [eb.or([eb('event_scope.date', '=', ''), eb.and(dated)])] : dated;
}

function kindsOf(eb: Builder, { fields, statuses, types }: EventFilter): Expression<SqlBool>[] {
  return [
    ...(fields === undefined ? [] : [eb('event_scope.field', 'in', fields)]),
    ...(statuses === undefined ? [] : [eb('event_scope.status', 'in', statuses)]),
    ...(types === undefined ? [] : [listed(eb, 'event.types', types)]),
  ];
}

function reportsOf(eb: Builder, filter: EventFilter): Expression<SqlBool>[] {
  const { publisherCountries, languages, party, text } = filter;
  return [
    ...(publisherCountries === undefined ? [] : [listed(eb, 'event.publisher_countries', publisherCountries)]),
    ...(languages === undefined ? [] : [listed(eb, 'event.languages', languages)]),
    ...(party === undefined
      ? []
      : [eb(eb.refTuple('event_scope.date', 'event_scope.event_id'), 'in', eventsOfParty(eb, party))]),
    ...(text === undefined ? [] : [eb.exists(mentionsWith(eb, text))]),
  ];
}

/** Whether a column of the event's own row, of the form `|a|b|`, holds any of the entries. */
function listed(
  eb: Builder,
  column: 'event.types' | 'event.publisher_countries' | 'event.languages',
  entries: readonly string[],
) {
  return eb.exists(
    eb
      .selectFrom('event')
      .select('event.event_id')
      .whereRef('event.event_id', '=', 'event_scope.event_id')
      .where((inner) => inner.or(entries.map((entry) => inner(column, 'like', `%|${entry}|%`)))),
  );
}

function eventsOfParty(eb: Builder, party: string) {
  return eb
    .selectFrom('event_party')
    .select(['event_party.date', 'event_party.event_id'])
    .where((inner) => inner.or([inner('party', '=', party), inner('name', '=', party)]))
    .$asTuple('date', 'event_id');
}

function mentionsWith(eb: Builder, text: string) {
  return eb
    .selectFrom('event_member')
    .innerJoin('mention', (join) =>
      join
        .onRef('mention.document_key', '=', 'event_member.document_key')
        .onRef('mention.mention_id', '=', 'event_member.mention_id'),
    )
    .select('mention.mention_id')
    .whereRef('event_member.event_id', '=', 'event_scope.event_id')
    .where(sql<SqlBool>`(${sql.join(casesOf(text).map(likeText), sql` or `)})`);
}

/** Forms of a word between which an engine may not know the likeness: SQLite folds the case of ASCII only. */
function casesOf(text: string): string[] {
  const small = text.toLowerCase();
  return [...new Set([text, small, text.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1)])];
}

function likeText(part: string): RawBuilder<SqlBool> {
  const pattern = `%${part.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql`(mention.text like ${pattern} escape '\\' or lower(mention.text) like ${pattern} escape '\\')`;
}
