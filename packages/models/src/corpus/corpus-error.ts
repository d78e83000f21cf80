// What is said of a corpus line that does not keep to the markup.

import { RapportError } from '@rapport/record';

/** Where a line stands: its file without ending, and its number from 1. */
export interface CorpusPlace {
  readonly source: string;
  readonly line: number;
}

/** An `E_DATA` error that names the line. */
export function corpusError(what: string, place: CorpusPlace): RapportError {
  return new RapportError('E_DATA', `corpus ${place.source}, line ${place.line}: ${what}; see corpus/README.md`, place);
}
