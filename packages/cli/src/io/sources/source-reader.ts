// Reads what `add` is given as one stream of documents; pages are read side by side.

import { basename } from 'node:path';
import type { Incoming } from '@rapport/ingest';
import { RapportError, toRapportError } from '@rapport/record';
import type { Collaborators, PageReader } from '../../collaborators.ts';
import type { Streams } from '../../streams.ts';
import { inOrder } from '../in-order.ts';
import { type Input, openInput, readWhole } from '../input.ts';
import type { InputKind } from '../input-kind.ts';
import { ArchivePlace, type ArchiveSettings, chained, sameParts } from './archive-place.ts';
import { lineDrafts } from './document-lines.ts';
import { type Draft, finishDraft } from './draft.ts';
import { folderFiles, folderIdentity } from './folder-files.ts';
import type { PlannedSource } from './plan-sources.ts';
import { type OnResume, warcFile, warcPages } from './warc-source.ts';
import { zipFile } from './zip-source.ts';

/** What reading needs beside the sources. */
export interface SourceWorld {
  readonly streams: Streams;
  readonly fetchPage: Collaborators['fetchPage'];
  readonly pages: Pick<PageReader, 'extract' | 'parallel'>;
  readonly settings: ArchiveSettings;
  /** Called for an archive that an earlier run began. */
  readonly onResume: (name: string, ...told: Parameters<OnResume>) => void;
}

/** Reads planned sources one after the other. */
export class SourceReader {
  readonly #world: SourceWorld;
  #done = 0;
  #taken: () => number = () => 0;

  constructor(world: SourceWorld) {
    this.#world = world;
  }

  /** Bytes of the files read so far, before unpacking. */
  taken(): number {
    return this.#done + this.#taken();
  }

  /** All documents in their order; what can't be read stands as an error in its place. */
  async *documents(planned: readonly PlannedSource[]): AsyncGenerator<Incoming> {
    const { pages, settings } = this.#world;
    yield* inOrder(this.#drafts(planned), pages.parallel, (draft) => finishDraft(draft, pages, settings.language));
  }

  async *#drafts(planned: readonly PlannedSource[]): AsyncGenerator<Draft> {
    for (const source of planned) {
      yield* this.#guarded(source.name, this.#source(source));
      this.#pass(source.size ?? this.#taken());
    }
  }

  /** What a source throws is an error in its place. */
  async *#guarded(source: string, drafts: AsyncGenerator<Draft>): AsyncGenerator<Draft> {
    try {
      yield* drafts;
    } catch (thrown) {
      yield { error: toRapportError(thrown).at({ source }) };
    }
  }

  async *#source({ name, kind }: PlannedSource): AsyncGenerator<Draft> {
    if (kind === 'folder') yield* this.#folder(name);
    else if (kind === 'standard input') yield* this.#standardInput();
    else if (kind === 'address') {
      const { bytes, finalUrl, contentType } = await this.#world.fetchPage(name);
      const page = { bytes, url: finalUrl, ...(contentType === undefined ? {} : { contentType }) };
      yield { page, id: finalUrl, source: name };
    } else yield* this.#file(name, kind);
  }

  async *#file(path: string, kind: InputKind): AsyncGenerator<Draft> {
    const { streams, settings, onResume } = this.#world;
    const resumed: OnResume = (...told) => onResume(path, ...told);
    if (kind === 'warc') {
      yield* warcFile(path, streams, settings, { onInput: (input) => this.#read(input), onResume: resumed });
    } else if (kind === 'zip') {
      yield* zipFile(path, settings, { onTaken: (bytes) => this.#count(() => bytes), onResume: resumed });
    } else {
      const input = await openInput(path, streams);
      this.#read(input);
      if (kind === 'lines') yield* lineDrafts(input.bytes, path, settings.language);
      else yield { page: { bytes: await readWhole(input) }, id: basename(path), source: path };
    }
  }

  /** A folder is taken up behind the last file that was dealt with, as long as the files before are the same. */
  async *#folder(folder: string): AsyncGenerator<Draft> {
    const before = this.#done;
    const identity = ['folder', await folderIdentity(folder)];
    const { place, before: mark } = await ArchivePlace.find(folder, identity, this.#world.settings, (one) =>
      sameParts(one, identitiesOf(folder)),
    );
    if (mark !== null) yield { known: mark.documents };
    let passed = 0;
    let digest = '';
    for await (const { path, kind, size, identity: part } of folderFiles(folder)) {
      passed++;
      digest = chained(digest, part);
      if (passed > (mark?.place ?? 0)) {
        for await (const draft of this.#guarded(path, this.#file(path, kind))) {
          if ('document' in draft || 'page' in draft) place.countDocument();
          if ('error' in draft) place.countFailure();
          const ends = 'page' in draft && kind === 'page';
          yield ends ? { ...draft, reached: place.at(passed, digest) } : draft;
        }
      }
      this.#pass(size);
    }
    if (passed > (mark?.place ?? 0)) yield { reached: place.at(passed, digest) };
    this.#done = before;
  }

  /** Lines of JSON, an archive, or one page. */
  async *#standardInput(): AsyncGenerator<Draft> {
    const input = await openInput('-', this.#world.streams);
    this.#read(input);
    const kind = await input.kind();
    if (kind === 'lines') yield* lineDrafts(input.bytes, input.name, this.#world.settings.language);
    else if (kind === 'warc') for await (const { draft } of warcPages(input.packed, input.name)) yield draft;
    else if (kind === 'zip') {
      throw new RapportError('E_INPUT', 'standard input is a zip archive, which is read from a file; give the file');
    } else {
      const bytes = await readWhole(input);
      if (bytes.length === 0) throw new RapportError('E_INPUT', 'standard input is empty', { source: input.name });
      yield { page: { bytes }, id: basename(input.name), source: input.name };
    }
  }

  #read(input: Input): void {
    this.#count(() => input.taken());
  }

  #count(taken: () => number): void {
    this.#taken = taken;
  }

  /** A file of so many bytes has been read. */
  #pass(bytes: number): void {
    this.#done += bytes;
    this.#taken = () => 0;
  }
}

async function* identitiesOf(folder: string): AsyncGenerator<string> {
  for await (const { identity } of folderFiles(folder)) yield identity;
}
