// How far archives have been read, so that a run that was broken off is taken up where it ended.

/** A place in an archive before which every document has been dealt with. */
export interface ArchiveMark {
  /** By what the archive is known again: made of its content, not of its path. */
  readonly archive: string;
  /** Its name, for people. */
  readonly name: string;
  /** Bytes of it, or parts where it consists of files. */
  readonly place: number;
  /** Of what stands before the place: another archive, or a changed one, has another. */
  readonly digest: string;
  /** Documents handed on before the place, and records that failed. */
  readonly documents: number;
  readonly failed: number;
}

/** Marks stand in the ledger, so that a copy of it that is restored has those of its own documents. */
export interface ArchiveKeeper {
  /** The last mark of an archive; null for one that was never begun. */
  reached(archive: string): Promise<ArchiveMark | null>;
  /** Puts the mark in the place of the archive's older one: once the documents before it are kept. */
  mark(mark: ArchiveMark, now: string): Promise<void>;
}
