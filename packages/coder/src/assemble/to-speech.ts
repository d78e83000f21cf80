// Drafts of quotes, pledges and attitudes as CONTRACT's JSON.

import type { Attitude, Entity, Pledge, Quote } from '@rapport/record';
import type { AttitudeDraft, Side } from '../attitudes/attitude-context.ts';
import type { PledgeDraft } from '../pledges/find-pledges.ts';
import type { QuoteDraft } from '../speech/quote-draft.ts';
import type { RecordScene } from './record-scene.ts';
import type { WrittenEvent } from './to-events.ts';
import { UniqueIds } from './unique-ids.ts';

/** Writes out the quotations in text order. */
export function toQuotes(scene: RecordScene, drafts: readonly QuoteDraft[], events: readonly WrittenEvent[]): Quote[] {
  const ids = new UniqueIds();
  return drafts.map((draft) => {
    const speaker = scene.named(draft.speaker);
    return {
      id: ids.of('qu', [scene.id, ...scene.span(draft.spans[0] ?? draft.cue), draft.kind]),
      speaker,
      ...(draft.addressee === null ? {} : { addressee: scene.named(draft.addressee) }),
      text: draft.text,
      kind: draft.kind,
      date: draft.date ?? scene.day,
      about: draft.about,
      ...eventAt(events, draft.verb),
      text_info: scene.textInfo(draft.sentence),
      evidence: {
        speaker: [speaker.start, speaker.end],
        cue: scene.span(draft.cue),
        quote: draft.spans.map((span) => scene.span(span)),
      },
    };
  });
}

/** Writes out the pledges in text order. */
export function toPledges(
  scene: RecordScene,
  drafts: readonly PledgeDraft[],
  events: readonly WrittenEvent[],
): Pledge[] {
  const ids = new UniqueIds();
  return drafts.map((draft) => {
    const by = draft.by.map((party) => scene.named(party));
    const action = scene.span(draft.actionSpan);
    return {
      id: ids.of('pl', [scene.id, ...action, draft.firmness]),
      by,
      to: draft.to.map((party) => scene.named(party)),
      action: draft.action,
      ...(draft.due === null ? {} : { due: { text: draft.due.text, start: draft.due.start, end: draft.due.end } }),
      firmness: draft.firmness,
      ...(draft.condition === null ? {} : { condition: draft.condition }),
      ...(draft.amounts.length === 0 ? {} : { amounts: draft.amounts.map(({ amount }) => amount) }),
      ...eventAt(events, draft.act),
      text: scene.sentence(draft.sentence),
      text_info: scene.textInfo(draft.sentence),
      evidence: {
        by: by.map((entity) => [entity.start, entity.end] as const),
        cue: scene.span(draft.cue),
        action,
        ...(draft.due?.span ? { due: scene.span(draft.due.span) } : {}),
      },
    };
  });
}

/** Writes out the attitudes in text order. */
export function toAttitudes(scene: RecordScene, drafts: readonly AttitudeDraft[]): Attitude[] {
  const ids = new UniqueIds();
  return drafts.map((draft) => {
    const holder = publicOf(scene, draft.holder);
    const target = publicOf(scene, draft.target);
    return {
      id: ids.of('at', [scene.id, ...scene.span(draft.cue), holder.code ?? '', target.code ?? '']),
      holder,
      target,
      polarity: draft.polarity,
      ...(draft.change === null ? {} : { change: draft.change }),
      ...(draft.measure === null ? {} : { measure: draft.measure }),
      ...(draft.pollster === null ? {} : { pollster: scene.named(draft.pollster) }),
      ...(draft.reportedBy === null ? {} : { reported_by: scene.named(draft.reportedBy) }),
      date: draft.date ?? scene.day,
      text: scene.sentence(draft.sentence),
      text_info: scene.textInfo(draft.sentence),
      evidence: {
        holder: [holder.start, holder.end],
        target: [target.start, target.end],
        cue: scene.span(draft.cue),
      },
    };
  });
}

/** A country's public as an entity: whoever stands for it in the words, the people are meant. */
function publicOf(scene: RecordScene, side: Side): Entity {
  const [start, end] = scene.span(side.span);
  return {
    code: side.code,
    sector: ['CVL'],
    entity_text: scene.doc.text.slice(...side.span),
    identifier_text: side.name,
    basis: 'inferred',
    start,
    end,
  };
}

function eventAt(events: readonly WrittenEvent[], token: number): { event_id: string } | Record<string, never> {
  const found = token < 0 ? undefined : events.find(({ predicate }) => predicate === token);
  return found === undefined ? {} : { event_id: found.event.id };
}
