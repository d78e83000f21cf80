// Values that are kept as JSON, read back.

import { RapportError } from '@rapport/record';

/** The object that was stored. Errors: `E_LEDGER_DAMAGED` when it is none any more. */
export function storedJson<T extends object>(text: string): T {
  const value: unknown = decoded(() => JSON.parse(text));
  if (typeof value === 'object' && value !== null) return value as T;
  throw damaged();
}

/** What `work` makes of stored values alone: a fault of it comes of damage to them. Errors: `E_LEDGER_DAMAGED`. */
export function decoded<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw thrown instanceof RapportError ? thrown : damaged(thrown);
  }
}

function damaged(cause?: unknown): RapportError {
  const message =
    'the ledger holds a value that is not what was written: its file was damaged; restore the last backup, or `rapport recode` what it concerns';
  return new RapportError('E_LEDGER_DAMAGED', message, { cause });
}
