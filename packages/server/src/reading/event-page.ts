// One event to read without script: every report of it, what they contradict each other in, what people decided.

import { eventPeopleWords, eventTitle, eventWords, reasonWords } from '@rapport/exchange';
import type { RecordedCorrection, StoredMention } from '@rapport/ledger';
import type { MergedEvent, Span } from '@rapport/record';
import type { EventInFull } from '../resources/events/read-event.ts';
import { citeMention } from './cite.ts';
import { type Html, html } from './html.ts';
import { markSpans } from './mark-spans.ts';

/** Title and content. */
export function eventPage(
  { event, mentions, corrections }: EventInFull,
  countries: ReadonlyMap<string, string>,
): readonly [string, Html] {
  const full = new Map(mentions.map((stored) => [stored.mention.id, stored]));
  const reports = event.mentions.map(
    (mention) =>
      html`<li><p lang="${mention.language}">${sentence(mention.text, full.get(mention.mention_id))}</p><p>${citeMention(mention)}${why(full.get(mention.mention_id))}</p></li>`,
  );
  const people = eventPeopleWords(event, countries);
  return [
    eventTitle(event, countries),
    html`<main><h1>${eventTitle(event, countries)}</h1><p>${eventWords(event, countries).line}</p>${people === '' ? null : html`<p>${people}</p>`}<h2>Reports</h2><ol>${reports}</ol>${contradictions(event)}${history(corrections)}${wayBack(event)}</main>`,
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

function why(stored: StoredMention | undefined): Html {
  if (stored === undefined) return html``;
  const { why: reason, confidence } = stored.mention;
  const named = reason.rule ?? reason.model ?? '';
  return html` · coded by ${reasonWords(named)}, confidence ${confidence.toFixed(2)}`;
}

function contradictions({ contradictions: found }: MergedEvent): Html {
  if (found.length === 0) return html``;
  const lines = found.map(
    ({ about, accounts }) =>
      html`<li>${about}: ${accounts.map(({ value, mention_ids }) => `${value} (${mention_ids.length})`).join('; ')}</li>`,
  );
  return html`<h2>What reports tell differently</h2><ul>${lines}</ul>`;
}

function history(corrections: readonly RecordedCorrection[]): Html {
  if (corrections.length === 0) return html``;
  const lines = corrections.map(
    ({ author, decision, known_from, note, undone_by }) =>
      html`<li>${known_from.slice(0, 16).replace('T', ' ')} · ${author} · ${decision.kind}${note === undefined ? '' : ` · ${note}`}${undone_by === undefined ? '' : ' · taken back'}</li>`,
  );
  return html`<h2>Decisions</h2><ol>${lines}</ol>`;
}

/** To the chronology of the first two countries of the event. */
function wayBack({ actor, recipient }: MergedEvent): Html {
  const [one, other] = new Set([...actor, ...recipient].flatMap(({ code }) => code ?? []));
  if (one === undefined || other === undefined) return html``;
  return html`<p><a href="/${one}-${other}/chronology">Chronology</a></p>`;
}
