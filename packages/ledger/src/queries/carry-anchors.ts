// Corrections follow their sentence into a revised text at the same address.

import type { Span } from '@rapport/record';
import { overlap, triggerOf } from '../corrections/resolve-anchors.ts';
import { inBatches } from '../engine/batches.ts';
import type { CorrectionAnchorRow, Db } from '../schema/tables.ts';
import type { ArticleRows } from './article-rows.ts';
import { insertRows } from './insert-rows.ts';
import { mentionOf } from './storable.ts';

/**
 * Anchors the corrections on older texts to the same sentence of the texts in their place, where its trigger stands at
 * the same point. The older anchors stay. False when there was nothing to carry.
 */
export async function carryAnchors(db: Db, heirs: ReadonlyMap<string, ArticleRows>): Promise<boolean> {
  const carried: CorrectionAnchorRow[] = [];
  for (const keys of inBatches([...heirs.keys()], 1)) {
    const anchors = await db.selectFrom('correction_anchor').selectAll().where('document_key', 'in', keys).execute();
    for (const anchor of anchors) {
      const heir = heirs.get(anchor.document_key)!;
      const trigger = triggerIn(heir, anchor);
      if (trigger === null) continue;
      carried.push({ ...anchor, document_key: heir.key, trigger_start: trigger[0], trigger_end: trigger[1] });
    }
  }
  await insertRows(db, 'correction_anchor', carried);
  return carried.length > 0;
}

function triggerIn(heir: ArticleRows, anchor: CorrectionAnchorRow): Span | null {
  const length = anchor.trigger_end - anchor.trigger_start;
  for (const row of heir.mentions) {
    if (row.text !== anchor.sentence) continue;
    const mention = mentionOf(row);
    const start = mention.text_info.start + anchor.trigger_offset;
    if (overlap(triggerOf(mention), [start, start + length]) > 0) return [start, start + length];
  }
  return null;
}
