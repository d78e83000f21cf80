// Keeps the number of documents of each day and country of publication in step with the documents.

import { sql } from 'kysely';
import { inBatches } from '../engine/batches.ts';
import type { ArticleRow, Db, VolumeDayRow } from '../schema/tables.ts';

/** Counts documents in, or with −1 out, by day and country of publication. */
export async function countVolume(
  db: Db,
  articles: readonly Pick<ArticleRow, 'document_key' | 'published' | 'publisher_country' | 'source'>[],
  sign: 1 | -1,
): Promise<void> {
  const days = new Map<string, VolumeDayRow>();
  for (const { published, publisher_country, document_key, source } of articles) {
    const [day, country] = [published ?? '', publisher_country ?? ''];
    const held = days.get(`${day} ${country}`);
    days.set(`${day} ${country}`, {
      published: day,
      publisher_country: country,
      documents: (held?.documents ?? 0) + sign,
      copies: (held?.copies ?? 0) + (source === document_key ? 0 : sign),
    });
  }
  for (const batch of inBatches([...days.values()], 4)) {
    await db
      .insertInto('volume_day')
      .values([...batch])
      .onConflict((on) =>
        on.columns(['published', 'publisher_country']).doUpdateSet({
          documents: sql`volume_day.documents + excluded.documents`,
          copies: sql`volume_day.copies + excluded.copies`,
        }),
      )
      .execute();
  }
}
