// Quotations, promises and attitudes of a record as rows, with the scopes in which each is found.

import type { CodedRecord, Entity } from '@rapport/record';
import type { StatementKind, StatementRow, StatementScopeRow } from '../schema/tables.ts';
import { EVERYTHING } from '../schema/tables.ts';
import { codesOf, pairScope, scopesOfAct } from './scopes.ts';

/** The statements of a record, with the day that promises are dated by. */
export type Statements = Pick<CodedRecord, 'published' | 'quotes' | 'pledges' | 'attitudes'>;

interface Statement {
  readonly kind: StatementKind;
  readonly id: string;
  readonly date: string | null;
  readonly scopes: readonly string[];
  readonly parties: readonly Entity[];
  readonly value: object;
}

/** Scope of a speaker, promiser or holder, by id and by name. */
export function partyScope(party: string): string {
  return `@${party}`;
}

/** Rows of all statements of a record. */
export function statementRows(
  documentKey: string,
  record: Statements,
  known: Pick<StatementRow, 'coder' | 'pack' | 'known_from'>,
): StatementRow[] {
  return statementsOf(record).map(({ kind, id, value }) => ({
    document_key: documentKey,
    kind,
    statement_id: id,
    ...known,
    body: JSON.stringify(value),
  }));
}

/** The scopes in which each statement of a record is found. */
export function statementScopes(documentKey: string, record: Statements): StatementScopeRow[] {
  return statementsOf(record).flatMap(({ kind, id, date, scopes, parties }) => {
    const named = parties.flatMap(({ identifier_text, identifier_id }) => [identifier_text, identifier_id ?? '']);
    const all = new Set([EVERYTHING, ...scopes, ...named.filter((name) => name !== '').map(partyScope)]);
    return [...all].map((scope) => ({
      scope,
      kind,
      date: date?.slice(0, 10) ?? '',
      document_key: documentKey,
      statement_id: id,
    }));
  });
}

/** Scopes of codes that a record's statements stand in. */
export function statementCodes(record: Statements): string[] {
  return statementsOf(record).flatMap(({ scopes }) => scopes);
}

function statementsOf(record: Statements): Statement[] {
  return [
    ...record.quotes.map((quote): Statement => {
      const about = quote.about.map((code) => ({ code }));
      const addressees = quote.addressee === undefined ? [] : [quote.addressee];
      const scopes = scopesOfAct({ actor: [quote.speaker], recipient: [...about, ...addressees], reciprocal: false });
      return { kind: 'quote', id: quote.id, date: quote.date, scopes, parties: [quote.speaker], value: quote };
    }),
    ...record.pledges.map((pledge): Statement => {
      const scopes = scopesOfAct({ actor: pledge.by, recipient: pledge.to, reciprocal: pledge.by.length > 1 });
      return { kind: 'pledge', id: pledge.id, date: record.published, scopes, parties: pledge.by, value: pledge };
    }),
    ...record.attitudes.map((attitude): Statement => {
      const codes = codesOf([attitude.holder, attitude.target]);
      const scopes = codes.length === 2 ? [...codes, pairScope(codes[0]!, codes[1]!)] : codes;
      const date = attitude.date ?? record.published;
      return { kind: 'attitude', id: attitude.id, date, scopes, parties: [attitude.holder], value: attitude };
    }),
  ];
}
