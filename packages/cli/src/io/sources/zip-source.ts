// The pages and documents of a zip archive, entry by entry, from where an earlier run ended.

import type { Readable } from 'node:stream';
import { RapportError, toRapportError } from '@rapport/record';
import type { Entry, ZipFile } from 'yauzl';
import { readWhole, unpacked } from '../input.ts';
import { Peeked } from '../peeked.ts';
import { ArchivePlace, type ArchiveSettings, chained, fileIdentity, sameParts } from './archive-place.ts';
import { lineDrafts } from './document-lines.ts';
import type { Draft } from './draft.ts';
import { fileKind } from './file-kind.ts';
import { type OnResume, warcPages } from './warc-source.ts';

/** An entry that unpacks to more than this is looked at for how well it is packed. */
const SUSPICIOUS_BYTES = 64 * 1024 * 1024;
/** News packs to a tenth; whatever packs to less than this share is made to fill memory or time. */
const MOST_TIMES = 200;

/** The drafts of a zip file. `onTaken` is told the packed bytes of the entries passed so far. */
export async function* zipFile(
  path: string,
  settings: ArchiveSettings,
  tell: { readonly onTaken: (bytes: number) => void; readonly onResume: OnResume },
): AsyncGenerator<Draft> {
  const zip = await openZip(path);
  try {
    const isSame = async (mark: Parameters<typeof sameParts>[0]): Promise<boolean> => {
      const again = await openZip(path);
      try {
        return await sameParts(mark, identities(again));
      } finally {
        again.close();
      }
    };
    const { place, before } = await ArchivePlace.find(path, ['zip', await fileIdentity(path)], settings, isSame);
    if (before !== null) {
      tell.onResume(before, zip.entryCount);
      yield { known: before.documents };
    }
    yield* entryDrafts(zip, { path, place, from: before?.place ?? 0, language: settings.language, ...tell });
  } finally {
    zip.close();
  }
}

interface Reading {
  readonly path: string;
  readonly place: ArchivePlace;
  /** Entries that an earlier run has dealt with. */
  readonly from: number;
  readonly language: string | undefined;
  readonly onTaken: (bytes: number) => void;
}

async function* entryDrafts(zip: ZipFile, reading: Reading): AsyncGenerator<Draft> {
  const { place, path } = reading;
  let passed = 0;
  let packed = 0;
  let digest = '';
  for await (const entry of entriesOf(zip)) {
    packed += entry.compressedSize;
    if (packed > zip.fileSize) {
      yield {
        error: new RapportError('E_TOO_LARGE', 'its entries lie upon each other, as in a bomb', { source: path }),
      };
      return;
    }
    passed++;
    digest = chained(digest, identityOf(entry));
    if (passed <= reading.from) continue;
    for await (const draft of readEntry(zip, entry, reading)) {
      if ('document' in draft || 'page' in draft) place.countDocument();
      if ('error' in draft) place.countFailure();
      const ends = 'page' in draft && fileKind(entry.fileName) === 'page';
      yield ends ? { ...draft, reached: place.at(passed, digest) } : draft;
    }
    reading.onTaken(packed);
    yield { reached: place.at(passed, digest) };
  }
}

async function* readEntry(zip: ZipFile, entry: Entry, { path, language }: Reading): AsyncGenerator<Draft> {
  const source = `${path}/${entry.fileName}`;
  if (entry.fileName.endsWith('/')) return;
  const kind = fileKind(entry.fileName);
  if (kind === null || kind === 'zip') {
    yield { passedOver: 'content_type' };
    return;
  }
  try {
    const content = new Peeked(guarded(await openEntry(zip, entry), entry));
    if (kind === 'warc') for await (const { draft } of warcPages(content, source)) yield draft;
    else if (kind === 'lines') yield* lineDrafts(unpacked(content, source), source, language);
    else {
      const bytes = await readWhole({ bytes: content, name: source });
      yield { page: { bytes }, id: entry.fileName, source, archived: true };
    }
  } catch (thrown) {
    yield { error: zipError(thrown, source) };
  }
}

/** The content of an entry, as long as it is no bomb. */
async function* guarded(content: Readable, entry: Entry): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const bytes of content as AsyncIterable<Uint8Array>) {
    length += bytes.length;
    if (length > SUSPICIOUS_BYTES && length > MOST_TIMES * entry.compressedSize) {
      throw new RapportError('E_TOO_LARGE', `it unpacks to more than ${MOST_TIMES} times its size, as a bomb does`);
    }
    yield bytes;
  }
}

async function openZip(path: string): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl');
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(zipError(error, path));
      else resolve(zip);
    });
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.removeAllListeners();
      zip
        .once('entry', resolve)
        .once('end', () => resolve(null))
        .once('error', reject);
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

async function* identities(zip: ZipFile): AsyncGenerator<string> {
  for await (const entry of entriesOf(zip)) yield identityOf(entry);
}

/** The check sum stands in the directory, so that an entry is known without being read. */
function identityOf({ fileName, crc32, uncompressedSize }: Entry): string {
  return `${fileName} ${crc32} ${uncompressedSize}`;
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

function zipError(thrown: unknown, source: string): RapportError {
  if (thrown instanceof RapportError) return thrown.at({ source });
  const { message } = toRapportError(thrown);
  const words = message.replace(/^unexpected fault: /, '');
  return new RapportError('E_INPUT', `the zip archive can't be read here: ${words}`, { source, cause: thrown });
}
