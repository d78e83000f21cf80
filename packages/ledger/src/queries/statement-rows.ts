// Quotations, promises and attitudes of a record as rows, with the scopes in which each is found.

import type { CodedRecord, Entity } from '@rapport/record';
import type { StatementKind, StatementRow, StatementScopeRow } from '../schema/tables.ts';
import { EVERYTHING } from '../schema/tables.ts';
import { codesOf, pairScope, scopesOfAct } from './scopes.ts';

/** A row and its scopes. */
export interface StatementRows {
  readonly rows: StatementRow[];
  readonly scopes: StatementScopeRow[];
}

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
  record: CodedRecord,
  known: Pick<StatementRow, 'coder' | 'pack' | 'known_from'>,
): StatementRows {
  const rows: StatementRow[] = [];
  const scopes: StatementScopeRow[] = [];
  for (const { kind, id, date, scopes: own, parties, value } of statementsOf(record)) {
    rows.push({ document_key: documentKey, kind, statement_id: id, ...known, body: JSON.stringify(value) });
    const named = parties.flatMap((party) => [
      party.identifier_text,
      ...(party.identifier_id === undefined ? [] : [party.identifier_id]),
    ]);
    const all = new Set([EVERYTHING, ...own, ...named.filter((name) => name !== '').map(partyScope)]);
    for (const scope of all) {
      scopes.push({ scope, kind, date: date?.slice(0, 10) ?? '', document_key: documentKey, statement_id: id });
    }
  }
  return { rows, scopes };
}

/** Scopes of codes that a document's statements stand in. */
export function statementScopes(record: CodedRecord): string[] {
  return statementsOf(record).flatMap(({ scopes }) => scopes);
}

function statementsOf(record: CodedRecord): Statement[] {
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
