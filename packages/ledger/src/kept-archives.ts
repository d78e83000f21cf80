// How far archives have been read, over an engine.

import type { Engine } from './engine/engine.ts';
import type { ArchiveKeeper, ArchiveMark } from './port/archives.ts';

/** Marks in an engine. */
export class KeptArchives implements ArchiveKeeper {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async reached(archive: string): Promise<ArchiveMark | null> {
    const columns = ['archive', 'name', 'place', 'digest', 'documents', 'failed'] as const;
    const marks = this.#engine.db.selectFrom('archive_mark').select(columns);
    return (await marks.where('archive', '=', archive).executeTakeFirst()) ?? null;
  }

  async mark(mark: ArchiveMark, now: string): Promise<void> {
    const { archive, ...rest } = { ...mark, marked_at: now };
    await this.#engine.write(async (db) => {
      const row = db.insertInto('archive_mark').values({ archive, ...rest });
      await row.onConflict((on) => on.column('archive').doUpdateSet(rest)).execute();
    });
  }
}
