// What people decided on the mentions of some documents, resolved to the mentions that stand there now.

import type { Correction, Decision, MentionAnchor } from '@rapport/record';
import { resolveAnchor } from '../corrections/resolve-anchors.ts';
import { inBatches } from '../engine/batches.ts';
import type { CorrectionRow, Db } from '../schema/tables.ts';
import { mentionOf } from './storable.ts';
import { storedJson } from './stored-json.ts';

export interface Decisions {
  /** By mention id, in the order in which they became known; only decisions that hold. */
  readonly byMention: ReadonlyMap<string, readonly Correction[]>;
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly [readonly string[], readonly string[]])[];
}

export const NO_DECISIONS: Decisions = { byMention: new Map(), together: [], apart: [] };

/** A row as the correction it records. */
export function toCorrection(row: CorrectionRow): Correction {
  return {
    id: row.correction_id,
    decision: storedJson<Decision>(row.decision),
    author: row.author,
    ...(row.note === null ? {} : { note: row.note }),
    valid_from: row.valid_from,
    known_from: row.known_from,
  };
}

/** Mentions that a decision is about. */
export function anchorsOf(decision: Decision): readonly MentionAnchor[] {
  switch (decision.kind) {
    case 'set':
    case 'accept':
      return [decision.anchor];
    case 'merge':
      return decision.anchors;
    case 'split':
      return decision.apart.flat();
    default:
      return [];
  }
}

/** The decisions that hold on mentions of these documents, as known at a time or now. */
export async function loadDecisions(db: Db, documentKeys: readonly string[], asKnownAt?: string): Promise<Decisions> {
  if (!(await anyCorrections(db))) return NO_DECISIONS;
  const corrections = await holding(db, await correctionsOn(db, documentKeys), asKnownAt);
  if (corrections.length === 0) return NO_DECISIONS;
  const resolve = await resolver(db, corrections);
  const byMention = new Map<string, Correction[]>();
  for (const correction of corrections) {
    for (const anchor of anchorsOf(correction.decision)) {
      for (const id of resolve(correction.id, anchor)) byMention.set(id, [...(byMention.get(id) ?? []), correction]);
    }
  }
  const idsOf = (id: string, anchors: readonly MentionAnchor[]): string[] => anchors.flatMap((a) => resolve(id, a));
  return {
    byMention,
    together: corrections.flatMap(({ id, decision }) =>
      decision.kind === 'merge' ? [idsOf(id, decision.anchors)] : [],
    ),
    apart: keptApart(
      corrections.flatMap(({ id, decision }): Placing[] => {
        if (decision.kind === 'merge') return [{ together: new Set(idsOf(id, decision.anchors)) }];
        if (decision.kind !== 'split') return [];
        return [{ apart: [idsOf(id, decision.apart[0]), idsOf(id, decision.apart[1])] }];
      }),
    ),
  };
}

type Side = readonly string[];
type Placing = { readonly together: ReadonlySet<string> } | { readonly apart: readonly [Side, Side] };

/** What is kept apart after decisions in their order: a later merge takes back an earlier split of what it merges. */
function keptApart(placings: readonly Placing[]): (readonly [Side, Side])[] {
  let kept: (readonly [Side, Side])[] = [];
  for (const placing of placings) {
    kept = 'apart' in placing ? [...kept, placing.apart] : kept.flatMap((sides) => without(sides, placing.together));
  }
  return kept;
}

/** The pairs of two sides that are not both in a merge, as sides again. */
function without([one, other]: readonly [Side, Side], merged: ReadonlySet<string>): (readonly [Side, Side])[] {
  const isMerged = (id: string): boolean => merged.has(id);
  const isOther = (id: string): boolean => !merged.has(id);
  const rest: (readonly [Side, Side])[] = [
    [one.filter(isOther), other],
    [one.filter(isMerged), other.filter(isOther)],
  ];
  return rest.filter(([x, y]) => x.length > 0 && y.length > 0);
}

async function anyCorrections(db: Db): Promise<boolean> {
  return (await db.selectFrom('correction').select('correction_id').limit(1).executeTakeFirst()) !== undefined;
}

async function correctionsOn(db: Db, documentKeys: readonly string[]): Promise<CorrectionRow[]> {
  const rows = new Map<string, CorrectionRow>();
  for (const keys of inBatches(documentKeys, 1)) {
    const found = await db
      .selectFrom('correction_anchor')
      .innerJoin('correction', 'correction.correction_id', 'correction_anchor.correction_id')
      .selectAll('correction')
      .where('document_key', 'in', keys)
      .execute();
    for (const row of found) rows.set(row.correction_id, row);
  }
  return [...rows.values()].sort((a, b) => a.position - b.position);
}

/** Those that were known at the time and not yet taken back. */
async function holding(db: Db, rows: readonly CorrectionRow[], asKnownAt: string | undefined): Promise<Correction[]> {
  const ids = rows.map((row) => row.correction_id);
  const undone = new Set<string>();
  for (const batch of inBatches(ids, 1)) {
    const undos = await db
      .selectFrom('correction')
      .select(['undoes', 'known_from'])
      .where('undoes', 'in', batch)
      .execute();
    for (const undo of undos) if (asKnownAt === undefined || undo.known_from <= asKnownAt) undone.add(undo.undoes!);
  }
  return rows
    .filter((row) => !undone.has(row.correction_id) && (asKnownAt === undefined || row.known_from <= asKnownAt))
    .map(toCorrection);
}

type Resolve = (correctionId: string, anchor: MentionAnchor) => string[];

/** Finds the mentions that an anchor means now: in its own document, and in newer texts at the same address. */
async function resolver(db: Db, corrections: readonly Correction[]): Promise<Resolve> {
  const ids = corrections.map(({ id }) => id);
  const anchors = await db.selectFrom('correction_anchor').selectAll().where('correction_id', 'in', ids).execute();
  const documents = [...new Set(anchors.map((anchor) => anchor.document_key))];
  const mentions = new Map<string, ReturnType<typeof mentionOf>[]>();
  for (const keys of inBatches(documents, 1)) {
    const rows = await db
      .selectFrom('mention')
      .select(['document_key', 'text', 'body'])
      .where('document_key', 'in', keys)
      .orderBy('mention_id')
      .execute();
    for (const row of rows) mentions.set(row.document_key, [...(mentions.get(row.document_key) ?? []), mentionOf(row)]);
  }
  const resolved = new Map<string, string[]>();
  for (const anchor of anchors) {
    const trigger = [anchor.trigger_start, anchor.trigger_end] as const;
    const id = resolveAnchor({ mention_id: anchor.mention_id, trigger }, mentions.get(anchor.document_key) ?? []);
    const name = `${anchor.correction_id} ${anchor.mention_id}`;
    if (id !== null) resolved.set(name, [...(resolved.get(name) ?? []), id]);
  }
  return (correctionId, anchor) => resolved.get(`${correctionId} ${anchor.mention_id}`) ?? [];
}
