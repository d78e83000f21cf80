// Where reading an archive was broken off, and whether what stands before that place is still the same.

import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { ArchiveKeeper, ArchiveMark } from '@rapport/ledger';
import { contentId } from '@rapport/record';

/** Bytes at the beginning of a file by which it is known again, wherever it lies. */
const HEAD = 64 * 1024;
/** Bytes before a place by which it is known again. */
const BEFORE = 4096;

/** What an archive is known by, beside its content: with another coder or language it is read from its beginning. */
export interface ArchiveSettings {
  /** Keeps the marks; null where there are none. */
  readonly archives: ArchiveKeeper | null;
  readonly coder: string;
  readonly language: string | undefined;
  /** Read archives from their beginning, whatever an earlier run has done. */
  readonly again: boolean;
}

/** Marks of one archive: the one an earlier run left, and new ones. */
export class ArchivePlace {
  readonly #name: string;
  readonly #archive: string;
  #documents = 0;
  #failed = 0;

  private constructor(name: string, archive: string) {
    this.#name = name;
    this.#archive = archive;
  }

  /**
   * The archive that `identity` tells, and the mark of an earlier run. `isSame` says whether what stands before the
   * mark's place has the mark's digest.
   */
  static async find(
    name: string,
    identity: readonly string[],
    { archives, coder, language, again }: ArchiveSettings,
    isSame: (mark: ArchiveMark) => Promise<boolean>,
  ): Promise<{ place: ArchivePlace; before: ArchiveMark | null }> {
    const archive = contentId('archive', [...identity, coder, language ?? '']);
    const place = new ArchivePlace(name, archive);
    const mark = again || archives === null ? null : await archives.reached(archive);
    if (mark === null || mark.place === 0 || !(await isSame(mark))) return { place, before: null };
    place.#documents = mark.documents;
    place.#failed = mark.failed;
    return { place, before: mark };
  }

  /** Counts a document that is handed on. */
  countDocument(): void {
    this.#documents++;
  }

  /** Counts a record that can't be read. */
  countFailure(): void {
    this.#failed++;
  }

  /** A mark at a place, for all that was counted. */
  at(place: number, digest: string): ArchiveMark {
    const [documents, failed] = [this.#documents, this.#failed];
    return { archive: this.#archive, name: this.#name, place, digest, documents, failed };
  }
}

/** What a file is known by: a digest of its first bytes. */
export async function fileIdentity(path: string): Promise<string> {
  const handle = await open(path);
  try {
    return sha256(await read(handle, 0, HEAD));
  } finally {
    await handle.close();
  }
}

/** A digest of the bytes before a place of a file. */
export async function digestBefore(handle: FileHandle, place: number): Promise<string> {
  const start = Math.max(0, place - BEFORE);
  return sha256(await read(handle, start, place - start));
}

/** The digest of a row of parts, made of the digest of those before the last. */
export function chained(digest: string, part: string): string {
  return sha256(`${digest}\n${part}`);
}

/** Whether the first parts, as many as the mark says, have its digest. */
export async function sameParts(mark: ArchiveMark, parts: AsyncIterable<string>): Promise<boolean> {
  let digest = '';
  let count = 0;
  for await (const part of parts) {
    if (count === mark.place) break;
    digest = chained(digest, part);
    count++;
  }
  return count === mark.place && digest === mark.digest;
}

async function read(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
