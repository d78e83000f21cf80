// One event to read without script: every report of it, what they contradict each other in, what people decided.

import type { RecordedCorrection, StoredMention } from '@rapport/ledger';
import type { MergedEvent, Span } from '@rapport/record';
import type { EventInFull } from '../resources/events/read-event.ts';
import { eventDate, eventHead, eventLine, eventPeople } from '../wording/told.ts';
import type { Wording } from '../wording/wording.ts';
import { citeMention } from './cite.ts';
import { type Html, html } from './html.ts';
import { markSpans } from './mark-spans.ts';
import type { PageVoice } from './page-voice.ts';

/** Title and content. */
export function eventPage({ event, mentions, corrections }: EventInFull, voice: PageVoice): readonly [string, Html] {
  const { wording } = voice;
  const full = new Map(mentions.map((stored) => [stored.mention.id, stored]));
  const reports = event.mentions.map(
    (mention) =>
      html`<li><p lang="${mention.language}">${sentence(mention.text, full.get(mention.mention_id))}</p><p>${citeMention(mention, voice)}${why(full.get(mention.mention_id), wording)}</p></li>`,
  );
  const people = eventPeople(event, wording);
  const title = eventHead(event, wording);
  return [
    title,
    html`<main class="wrap plain"><h1>${title}</h1><p>${eventDate(event, wording)} · ${eventLine(event, wording)}</p>${people === '' ? null : html`<p>${people}</p>`}<h2>${wording.say('reports')}</h2><ol>${reports}</ol>${contradictions(event, wording)}${history(corrections, wording)}${wayBack(event, voice)}</main>`,
  ];
}

/** The sentence with its trigger marked. */
function sentence(text: string, stored: StoredMention | undefined): Html {
  const start = stored?.mention.text_info.start ?? 0;
  const triggers = stored?.mention.evidence.trigger ?? [];
  return markSpans(
    text,
    triggers.map(([from, to]): Span => [from - start, to - start]),
  );
}

function why(stored: StoredMention | undefined, wording: Wording): Html {
  if (stored === undefined) return html``;
  const { why: reason, confidence } = stored.mention;
  const rule = (reason.rule ?? reason.model ?? '').replaceAll(/[-_]/g, ' ');
  return html` · ${wording.say('codedBy', { rule, confidence: confidence.toFixed(2) })}`;
}

function contradictions({ contradictions: found }: MergedEvent, wording: Wording): Html {
  if (found.length === 0) return html``;
  const lines = found.map(
    ({ about, accounts }) =>
      html`<li>${wording.code('about', about)}: ${accounts.map(({ value, mention_ids }) => `${value} (${mention_ids.length})`).join('; ')}</li>`,
  );
  return html`<h2>${wording.say('differ')}</h2><ul>${lines}</ul>`;
}

function history(corrections: readonly RecordedCorrection[], wording: Wording): Html {
  if (corrections.length === 0) return html``;
  const lines = corrections.map(({ author, decision, known_from, note, undone_by }) => {
    const parts = [known_from.slice(0, 16).replace('T', ' '), author, wording.say(decision.kind), note ?? ''];
    const taken = undone_by === undefined ? '' : wording.say('takenBack');
    return html`<li>${[...parts, taken].filter((part) => part !== '').join(' · ')}</li>`;
  });
  return html`<h2>${wording.say('decisions')}</h2><ol>${lines}</ol>`;
}

/** To the chronology of the first two countries of the event. */
function wayBack({ actor, recipient }: MergedEvent, { wording, link }: PageVoice): Html {
  const [one, other] = new Set([...actor, ...recipient].flatMap(({ code }) => code ?? []));
  if (one === undefined || other === undefined) return html``;
  return html`<p><a href="${link(`/${one}-${other}/chronology`)}">${wording.say('chronology')}</a></p>`;
}
