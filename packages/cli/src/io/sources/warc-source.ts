// The pages of an archive of a crawler (WARC), from where an earlier run ended.

import { type FileHandle, open } from 'node:fs/promises';
import type { ArchiveMark } from '@rapport/ledger';
import { mayBePage, readWarc, sortRecord, type WarcFault } from '@rapport/reader';
import { RapportError } from '@rapport/record';
import type { Streams } from '../../streams.ts';
import { type Input, openInput } from '../input.ts';
import { ArchivePlace, type ArchiveSettings, digestBefore, fileIdentity } from './archive-place.ts';
import type { Draft, PageDraft } from './draft.ts';

/** What is told of an archive that an earlier run began. */
export type OnResume = (mark: ArchiveMark, size: number) => void;

/** The pages of a stream, with why the other records are none. */
export async function* warcPages(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  from = 0,
): AsyncGenerator<{ readonly draft: Draft; readonly end: number | null; readonly cut: boolean }> {
  for await (const item of readWarc(bytes, { from, wants: mayBePage })) {
    const { end } = item;
    if (item.kind === 'fault') {
      yield { draft: { error: faultError(item, name) }, end, cut: item.cut };
      continue;
    }
    const found = sortRecord(item);
    if (found === null) continue;
    const draft: Draft =
      typeof found === 'string'
        ? { passedOver: found }
        : { page: { archived: found, url: found.url }, id: found.url, source: name, archived: true };
    yield { draft, end, cut: false };
  }
}

/**
 * The pages of a file, each with the place behind it. What an earlier run has dealt with is counted, not read.
 * `onInput` is called with the opened file, for progress.
 */
export async function* warcFile(
  path: string,
  streams: Streams,
  settings: ArchiveSettings,
  tell: { readonly onInput: (input: Input) => void; readonly onResume: OnResume },
): AsyncGenerator<Draft> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const isSame = async (mark: ArchiveMark): Promise<boolean> =>
      mark.place <= size && (await digestBefore(handle, mark.place)) === mark.digest;
    const { place, before } = await ArchivePlace.find(path, ['warc', await fileIdentity(path)], settings, isSame);
    if (before !== null) {
      tell.onResume(before, size);
      yield { known: before.documents };
    }
    const input = await openInput(path, streams, before?.place ?? 0);
    tell.onInput(input);
    yield* marked(input, place, handle);
  } finally {
    await handle.close();
  }
}

async function* marked(input: Input, place: ArchivePlace, handle: FileHandle): AsyncGenerator<Draft> {
  const start = input.taken();
  let whole = true;
  for await (const { draft, end, cut } of warcPages(input.packed, input.name, start)) {
    whole = !cut;
    if ('error' in draft) place.countFailure();
    if (!('page' in draft)) {
      yield draft;
      continue;
    }
    place.countDocument();
    yield end === null ? draft : await withMark(draft, place, end, handle);
  }
  // A file that is cut off may be one that is still growing: its end is not marked.
  const end = input.taken();
  if (whole && end > start) yield { reached: place.at(end, await digestBefore(handle, end)) };
}

async function withMark(draft: PageDraft, place: ArchivePlace, end: number, handle: FileHandle): Promise<PageDraft> {
  return { ...draft, reached: place.at(end, await digestBefore(handle, end)) };
}

function faultError({ cut, message, offset, uri }: WarcFault, source: string): RapportError {
  const where = [...(offset === null ? [] : [`at byte ${offset}`]), ...(uri === undefined ? [] : [`of ${uri}`])];
  const record = ['the record', ...where].join(' ');
  return new RapportError(cut ? 'E_TRUNCATED' : 'E_INPUT', `${record} was left out: ${message}`, { source });
}
