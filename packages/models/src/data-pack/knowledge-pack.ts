// The compiled pack: the checked tables of one language in one file, read in one go when Rapport starts.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '@rapport/coder';
import { RapportError } from '@rapport/record';
import { buildKnowledge } from './build-knowledge.ts';
import { contentVersion } from './data-folder.ts';

/** Rises when the form of the pack changes. */
const FORMAT = 1;

interface Pack {
  readonly format: number;
  readonly language: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The tables as the text of a pack. */
export function formatPack(files: ReadonlyMap<string, string>, language: string): string {
  const pack: Pack = {
    format: FORMAT,
    language,
    version: contentVersion(files),
    files: Object.fromEntries(files),
  };
  return `${JSON.stringify(pack)}\n`;
}

/**
 * The knowledge in the text of a pack.
 * @throws RapportError `E_DATA` when it is no pack of this format.
 */
export function parsePack(text: string, source: string): Knowledge {
  const pack = asPack(text, source);
  return buildKnowledge(new Map(Object.entries(pack.files)), pack);
}

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

function asPack(text: string, source: string): Pack {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RapportError('E_DATA', 'the compiled knowledge is not JSON; run `npm run build`', { source, cause });
  }
  if (!isPack(value)) {
    throw new RapportError('E_DATA', `the compiled knowledge is not of format ${FORMAT}; run \`npm run build\``, {
      source,
    });
  }
  return value;
}

function isPack(value: unknown): value is Pack {
  if (typeof value !== 'object' || value === null) return false;
  const { format, language, version, files } = value as Record<string, unknown>;
  return (
    format === FORMAT &&
    typeof language === 'string' &&
    typeof version === 'string' &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((text) => typeof text === 'string')
  );
}
