// What PostgreSQL and the network throw, as errors of the catalogue.

import { type ErrorCode, RapportError } from '@rapport/record';
import type { Translate } from '../engine/translating-dialect.ts';

interface Told {
  readonly code: ErrorCode;
  readonly message: (location: string, reason: string) => string;
}

const UNREACHABLE: Told = {
  code: 'E_LEDGER_UNREACHABLE',
  message: (location, reason) =>
    `${location} cannot be reached (${reason}); check that the server runs, and the address`,
};
const REFUSED: Told = {
  code: 'E_LEDGER_UNREACHABLE',
  message: (location, reason) =>
    `${location} refuses the connection (${reason}); check the name, password and database`,
};
const FULL: Told = {
  code: 'E_LEDGER_FULL',
  message: (location) =>
    `the server of ${location} has no room left; nothing of this batch was kept; free some and run the command again`,
};
const DAMAGED: Told = {
  code: 'E_LEDGER_DAMAGED',
  message: (location, reason) => `${location} is damaged (${reason}); restore the last backup`,
};
const READ_ONLY: Told = {
  code: 'E_LEDGER_READ_ONLY',
  message: (location, reason) => `${location} may not be written to (${reason}); give this user the right to write`,
};
const BUSY: Told = {
  code: 'E_LEDGER_BUSY',
  message: (location) => `another program holds ${location}; try again when it has ended`,
};

/** By SQLSTATE (appendix A of the PostgreSQL manual), by its class of two characters, or by the system's code. */
const BY_CODE: Readonly<Record<string, Told>> = {
  ECONNREFUSED: UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
  ENOENT: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  EAI_AGAIN: UNREACHABLE,
  EPIPE: UNREACHABLE,
  '08': UNREACHABLE,
  '57': UNREACHABLE,
  '28': REFUSED,
  '3D': REFUSED,
  '25P03': UNREACHABLE,
  '53100': FULL,
  '25006': READ_ONLY,
  '42501': READ_ONLY,
  '55P03': BUSY,
  '40P01': BUSY,
  XX: DAMAGED,
};

/** Translation for a ledger at this address. */
export function translateFor(location: string): Translate {
  return (thrown) => {
    if (thrown instanceof RapportError) return thrown;
    const first = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
    const { code, message } = (first ?? {}) as { code?: unknown; message?: string };
    const closed = /^Connection terminated|timeout exceeded when trying to connect/.test(message ?? '');
    const text = typeof code === 'string' ? code : '';
    const known = closed ? UNREACHABLE : (BY_CODE[text] ?? (text.length === 5 ? BY_CODE[text.slice(0, 2)] : undefined));
    return known === undefined
      ? thrown
      : new RapportError(known.code, known.message(location, message ?? text), { source: location, cause: thrown });
  };
}
