// Coded frames as CONTRACT's events.

import { type EventMention, eventScale, quadCode, type Why } from '@rapport/record';
import type { CodedFrame, EventParty } from '../events/coded-event.ts';
import type { RecordScene } from './record-scene.ts';
import { UniqueIds } from './unique-ids.ts';

/** An event's JSON, keyed by the frame it came from so that quotes and pledges can name it. */
export interface WrittenEvent {
  readonly predicate: number;
  readonly event: EventMention;
}

/** Writes out all events in text order. */
export function toEvents(scene: RecordScene, coded: readonly CodedFrame[]): WrittenEvent[] {
  const ids = new UniqueIds();
  return coded.map((frame) => ({ predicate: frame.frame.predicate, event: toEvent(scene, frame, ids) }));
}

function toEvent(scene: RecordScene, coded: CodedFrame, ids: UniqueIds): EventMention {
  const info = scene.textInfo(coded.sentence);
  const trigger = coded.trigger.map((span) => scene.span(span));
  const { when } = coded;
  return {
    id: ids.of('ev', [scene.id, info.caption ?? '', trigger[0]?.[0] ?? info.start, coded.type, codesOf(coded)]),
    date: when.date,
    ...(when.enddate === undefined ? {} : { enddate: when.enddate }),
    date_precision: when.precision,
    date_basis: when.basis,
    actor: coded.actor.map(({ mention, party }) => scene.entity(mention, party)),
    recipient: coded.recipient.map(({ mention, party }) => scene.entity(mention, party)),
    reciprocal: coded.reciprocal,
    event: [coded.type],
    mode: coded.modes,
    context: coded.contexts,
    field: coded.field,
    quad_code: quadCode(coded.type),
    event_scale: eventScale(coded.type, coded.modes[0]),
    status: coded.status,
    event_text: coded.eventText,
    ...(coded.place === undefined ? {} : { event_loc: coded.place.location }),
    ...(coded.size === undefined ? {} : { size: coded.size }),
    ...(coded.amounts.length === 0 ? {} : { amounts: coded.amounts }),
    ...(coded.reportedBy === undefined
      ? {}
      : { reported_by: scene.entity(coded.reportedBy.mention, coded.reportedBy.party) }),
    text: scene.sentence(coded.sentence),
    text_info: info,
    evidence: {
      trigger,
      actor: coded.actorPhrases.map((span) => scene.span(span)),
      recipient: coded.recipientPhrases.map((span) => scene.span(span)),
      ...(when.span === undefined ? {} : { date: scene.span(when.span) }),
      ...(coded.place === undefined ? {} : { loc: scene.span([coded.place.start, coded.place.end]) }),
    },
    confidence: coded.confidence,
    why: whyOf(coded),
  };
}

function whyOf(coded: CodedFrame): Why {
  return coded.runnerUp === undefined ? { rule: coded.rule } : { rule: coded.rule, runner_up: coded.runnerUp };
}

function codesOf(coded: CodedFrame): string {
  const codes = (parties: readonly EventParty[]) =>
    parties
      .map(({ party }) => party.code ?? '')
      .sort()
      .join('+');
  return `${codes(coded.actor)}>${codes(coded.recipient)}`;
}
