// One line of JSONL as a value.

import { RapportError } from '@rapport/record';

/** Throws `E_JSON` when the line is not one whole JSON value. */
export function parseJsonLine(text: string, line: number): unknown {
  try {
    return JSON.parse(text.trim());
  } catch (cause) {
    const message = `the line is not JSON: ${(cause as Error).message}. Expected one whole object a line`;
    throw new RapportError('E_JSON', message, { line, cause });
  }
}
