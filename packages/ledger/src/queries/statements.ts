// Quotations, promises and attitudes read back with their documents.

import type { Attitude, AttitudeReport, Pledge, PledgeReport, Quote, QuoteReport } from '@rapport/record';
import type { Page, PageRequest, StatementFilter } from '../port/reading.ts';
import type { Db, StatementKind } from '../schema/tables.ts';
import { FACT_COLUMNS, toFacts } from './document-facts.ts';
import { checkPeriod, cursorOf, limitOf, toPage } from './paging.ts';
import { scopeOf } from './scopes.ts';
import { partyScope } from './statement-rows.ts';
import { storedJson } from './stored-json.ts';

/** Promises, in order of the day of their document. */
export async function readPledges(db: Db, filter: StatementFilter): Promise<PledgeReport[]> {
  const rows = await inOrder(findStatements(db, 'pledge', filter)).execute();
  return rows.map((row) => ({ pledge: storedJson<Pledge>(row.body), document: toFacts(row) }));
}

/** Attitudes, in order of date. */
export async function readAttitudes(db: Db, filter: StatementFilter): Promise<AttitudeReport[]> {
  const rows = await inOrder(findStatements(db, 'attitude', filter)).execute();
  return rows.map((row) => ({ attitude: storedJson<Attitude>(row.body), document: toFacts(row) }));
}

/** A page of quotations by date. */
export async function readQuotes(db: Db, filter: StatementFilter, page: PageRequest): Promise<Page<QuoteReport>> {
  const limit = limitOf(page);
  const cursor = cursorOf(page, 3);
  const newest = page.order === 'newest';
  let query = findStatements(db, 'quote', filter);
  if (cursor !== null) {
    const [date, key, id] = cursor as [string, string, string];
    query = query.where((eb) =>
      eb(
        eb.refTuple('statement_scope.date', 'statement_scope.document_key', 'statement_scope.statement_id'),
        newest ? '<' : '>',
        eb.tuple(date, key, id),
      ),
    );
  }
  const rows = await inOrder(query, newest ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = toPage(rows, limit, (row) => [row.date, row.document_key, row.statement_id]);
  return { rows: shown.map((row) => ({ quote: storedJson<Quote>(row.body), document: toFacts(row) })), next };
}

function findStatements(db: Db, kind: StatementKind, filter: StatementFilter) {
  checkPeriod(filter);
  const { about, party, since, until } = filter;
  let query = db
    .selectFrom('statement_scope')
    .innerJoin('statement', (join) =>
      join
        .onRef('statement.document_key', '=', 'statement_scope.document_key')
        .onRef('statement.kind', '=', 'statement_scope.kind')
        .onRef('statement.statement_id', '=', 'statement_scope.statement_id'),
    )
    .innerJoin('article', 'article.document_key', 'statement_scope.document_key')
    .select([...FACT_COLUMNS, 'statement_scope.date', 'statement_scope.statement_id', 'statement.body'])
    .where('statement_scope.kind', '=', kind)
    .where('statement_scope.scope', '=', party === undefined ? scopeOf(about) : partyScope(party));
  if (party !== undefined && about !== undefined) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('statement_scope as other')
          .select('other.scope')
          .where('other.scope', '=', scopeOf(about))
          .whereRef('other.kind', '=', 'statement_scope.kind')
          .whereRef('other.date', '=', 'statement_scope.date')
          .whereRef('other.document_key', '=', 'statement_scope.document_key')
          .whereRef('other.statement_id', '=', 'statement_scope.statement_id'),
      ),
    );
  }
  if (since !== undefined) query = query.where('statement_scope.date', '>=', since);
  if (until !== undefined) query = query.where('statement_scope.date', '<=', until);
  return query;
}

function inOrder(query: ReturnType<typeof findStatements>, direction: 'asc' | 'desc' = 'asc') {
  return query
    .orderBy('statement_scope.date', direction)
    .orderBy('statement_scope.document_key', direction)
    .orderBy('statement_scope.statement_id', direction);
}
