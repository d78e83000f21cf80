// Reads the compiled pack of a language from beside the package.

import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '@rapport/coder';
import { RapportError } from '@rapport/record';
import { parsePack } from './knowledge-pack.ts';

/** Where the compiled pack of a language lies, beside the sources and the built package alike. */
export function packPath(language: string): string {
  return fileURLToPath(new URL(`../../generated/knowledge-${language}.json`, import.meta.url));
}

/**
 * The knowledge of a language as compiled by `npm run build`.
 * @throws RapportError `E_DATA` when the pack has not been compiled or is damaged.
 */
export function loadKnowledge(language: string): Knowledge {
  const path = packPath(language);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new RapportError('E_DATA', `there is no compiled knowledge for '${language}'; run \`npm run build\``, {
      source: path,
      cause,
    });
  }
  return parsePack(text, path);
}

/** Characters at the head of a pack in which its version stands. */
const HEAD_LENGTH = 256;

/**
 * The version of a language's compiled pack, read from its head alone.
 * @throws RapportError `E_DATA` when the pack has not been compiled or is damaged.
 */
export function packVersion(language: string): string {
  const path = packPath(language);
  const head = Buffer.alloc(HEAD_LENGTH);
  try {
    const file = openSync(path, 'r');
    readSync(file, head);
    closeSync(file);
  } catch (cause) {
    throw new RapportError('E_DATA', `there is no compiled knowledge for '${language}'; run \`npm run build\``, {
      source: path,
      cause,
    });
  }
  const version = /"version":"([^"]+)"/.exec(head.toString('utf8'))?.[1];
  if (version !== undefined) return version;
  throw new RapportError('E_DATA', 'the compiled knowledge names no version; run `npm run build`', { source: path });
}
