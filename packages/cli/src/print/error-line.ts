// A failure as one line on standard error.

import type { RapportError } from '@rapport/record';
import { printable } from './paint.ts';

/** `error: PLACE: what went wrong (CODE)` and the end of the line, with nothing in it that steers a terminal. */
export function errorLine(error: RapportError, place: string = placeOf(error)): string {
  return `error: ${printable(`${place}${error.message}`)} (${error.code})\n`;
}

function placeOf({ source, line }: RapportError): string {
  return source === undefined ? '' : line === undefined ? `${source}: ` : `${source}:${line}: `;
}
