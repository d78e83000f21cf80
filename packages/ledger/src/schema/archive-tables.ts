// The tables of archives as queries see them.

import type { ArchiveMark } from '../port/archives.ts';

export interface ArchiveTables {
  archive_mark: ArchiveMark & { readonly marked_at: string };
}
