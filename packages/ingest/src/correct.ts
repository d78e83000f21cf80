// What people decide about events and mentions, turned into corrections of the ledger, with events folded anew.

import type { Correctable, Correcting, Ledger } from '@rapport/ledger';
import { CORRECTABLE, type CorrectableField, type Correction, type MentionAnchor, RapportError } from '@rapport/record';
import { foldAfter } from './fold.ts';

/** Confirms the mentions of an event as they stand, so that it is not asked about again. */
export function acceptEvent(ledger: Ledger, id: string, correcting: Correcting): Promise<Correction[]> {
  return decideEach(ledger, id, correcting, (anchor) => ({ kind: 'accept', anchor }));
}

/** Takes a mention, or all mentions of an event, out of the record. */
export function reject(ledger: Ledger, id: string, correcting: Correcting): Promise<Correction[]> {
  return decideEach(ledger, id, correcting, (anchor) => ({ kind: 'set', anchor, field: 'reject', value: true }));
}

/** Sets one field of a mention, or of all mentions of an event. */
export async function setField(
  ledger: Ledger,
  id: string,
  field: string,
  value: unknown,
  correcting: Correcting,
): Promise<Correction[]> {
  const known = fieldNamed(field);
  return decideEach(ledger, id, correcting, (anchor) => ({ kind: 'set', anchor, field: known, value }));
}

/** Makes one event of several. Throws `E_INPUT` for fewer than two. */
export async function mergeEvents(
  ledger: Ledger,
  ids: readonly string[],
  correcting: Correcting,
): Promise<Correction[]> {
  if (new Set(ids).size < 2)
    throw new RapportError('E_INPUT', 'a merge needs two events or more; name them by their ids');
  const anchors = (await Promise.all(ids.map((id) => anchorsOf(ledger, id)))).flat();
  return decide(ledger, [{ kind: 'merge', anchors }], correcting);
}

/** Takes mentions out of an event and makes another of them. Throws `E_INPUT` when none, or all, are named. */
export async function splitEvent(
  ledger: Ledger,
  eventId: string,
  mentionIds: readonly string[],
  correcting: Correcting,
): Promise<Correction[]> {
  const all = await anchorsOf(ledger, eventId);
  const named = new Set(mentionIds);
  const out = all.filter(({ mention_id }) => named.has(mention_id));
  const rest = all.filter(({ mention_id }) => !named.has(mention_id));
  if (out.length !== named.size || out.length === 0 || rest.length === 0) {
    const message = `a split of ${eventId} names some of its ${all.length} mentions, not all and none of other events`;
    throw new RapportError('E_INPUT', message);
  }
  return decide(ledger, [{ kind: 'split', apart: [out, rest] }], correcting);
}

/** Takes a correction back. */
export async function undo(ledger: Ledger, correctionId: string, correcting: Correcting): Promise<Correction> {
  return await foldAfter(ledger, () => ledger.undo(correctionId, correcting));
}

async function decideEach(
  ledger: Ledger,
  id: string,
  correcting: Correcting,
  decision: (anchor: MentionAnchor) => Correctable,
): Promise<Correction[]> {
  return decide(ledger, (await anchorsOf(ledger, id)).map(decision), correcting);
}

async function decide(
  ledger: Ledger,
  decisions: readonly Correctable[],
  correcting: Correcting,
): Promise<Correction[]> {
  return await foldAfter(ledger, async () => {
    const made: Correction[] = [];
    for (const decision of decisions) made.push(await ledger.correct(decision, correcting));
    return made;
  });
}

/** Where the mentions of an event, or one mention, are found again. Throws `E_NOT_FOUND`. */
async function anchorsOf(ledger: Ledger, id: string): Promise<MentionAnchor[]> {
  const event = await ledger.event(id);
  const ids = event === null ? [id] : event.mentions.map(({ mention_id }) => mention_id);
  const anchors: MentionAnchor[] = [];
  for (const mentionId of ids) {
    const stored = await ledger.mention(mentionId);
    if (stored === null) throw new RapportError('E_NOT_FOUND', `the ledger holds no event and no mention ${id}`);
    const { mention, document } = stored;
    const trigger = mention.evidence.trigger[0] ?? [mention.text_info.start, mention.text_info.end];
    anchors.push({ mention_id: mention.id, document_key: document.key, trigger });
  }
  return anchors;
}

function fieldNamed(field: string): CorrectableField {
  const known = CORRECTABLE.find((name) => name === field);
  if (known !== undefined && known !== 'reject') return known;
  const fields = CORRECTABLE.filter((name) => name !== 'reject').join(', ');
  throw new RapportError('E_INPUT', `${field} is no field that can be corrected; expected one of ${fields}`);
}
