// The committed figures of the coder's accuracy, where this installation has them.

import { existsSync, readFileSync } from 'node:fs';
import { RapportError } from '@rapport/record';
import { carriedFile } from './carried-files.ts';

/** The content of the file; null where there is none. Throws `E_DATA` for one that is no JSON. */
export function readAccuracy(file: string = carriedFile('scores.json')): unknown {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new RapportError('E_DATA', `${file} is no JSON; make it anew`, { source: file, cause });
  }
}
