// What `add` is given, before it is read: addresses, files, folders, standard input.

import { open, stat } from 'node:fs/promises';
import { RapportError } from '@rapport/record';
import { HEAD_BYTES, type InputKind, kindOf } from '../input-kind.ts';
import { isWebAddress } from '../page-document.ts';
import { fileKind } from './file-kind.ts';
import { measureFolder } from './folder-files.ts';

/** A source as far as it is known before it is read. */
export interface PlannedSource {
  readonly name: string;
  readonly kind: 'address' | 'folder' | 'standard input' | InputKind;
  /** Bytes on disk, for progress. */
  readonly size?: number;
}

/**
 * What each source is. Errors: `E_NOT_FOUND`, `E_URL`; `E_INPUT` for a folder in which there is nothing to read.
 */
export async function planSources(sources: readonly string[]): Promise<PlannedSource[]> {
  const planned: PlannedSource[] = [];
  for (const source of sources) planned.push(await planOne(source));
  return planned;
}

async function planOne(source: string): Promise<PlannedSource> {
  if (source === '-') return { name: source, kind: 'standard input' };
  if (isWebAddress(source)) return { name: source, kind: 'address' };
  const facts = await stat(source).catch(() => {
    throw new RapportError('E_NOT_FOUND', `there is no file or folder ${source}. Check the spelling`, { source });
  });
  if (!facts.isDirectory()) return { name: source, kind: await planFile(source), size: facts.size };
  const { files, size } = await measureFolder(source);
  if (files > 0) return { name: source, kind: 'folder', size };
  const message = `the folder ${source} holds no page (.html, .txt), no documents (.jsonl) and no archive (.warc, .zip)`;
  throw new RapportError('E_INPUT', message, { source });
}

/** By its first bytes; lines of JSON also by its name, where they begin in another way. */
async function planFile(file: string): Promise<InputKind> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const kind = kindOf(buffer.subarray(0, bytesRead));
    const named = fileKind(file);
    return kind === 'page' && (named === 'lines' || named === 'warc') ? named : kind;
  } finally {
    await handle.close();
  }
}
