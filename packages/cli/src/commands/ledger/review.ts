// `rapport review`: what a person should look at, and what a person decides. Every decision can be taken back.

import { acceptEvent, mergeEvents, reject, setField, splitEvent, undo } from '@rapport/ingest';
import type { Correctable, Correcting, Ledger, RecordedCorrection } from '@rapport/ledger';
import { type Correction, PLEDGE_STATES, RapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { openPage } from '../../print/page.ts';
import { printable } from '../../print/paint.ts';
import { eventLines, renderEvent } from '../../print/render-chronology.ts';
import type { Streams } from '../../streams.ts';
import { pairIfAny } from './parties.ts';
import { renderOptions, withLedger } from './with-ledger.ts';

export interface ReviewCommand {
  readonly ledger?: string;
  readonly json: boolean;
}

export interface QueueCommand extends ReviewCommand {
  readonly confidence: number;
  readonly limit: number;
}

export interface DecisionCommand extends ReviewCommand {
  readonly author?: string;
  readonly note?: string;
}

/** What is decided, by the words of the command. */
export type Decided =
  | { readonly do: 'accept' | 'reject'; readonly id: string }
  | { readonly do: 'set'; readonly id: string; readonly assignments: readonly string[] }
  | { readonly do: 'merge'; readonly ids: readonly string[] }
  | { readonly do: 'split'; readonly id: string; readonly mentions: readonly string[] }
  | { readonly do: 'undo'; readonly id: string }
  | { readonly do: 'pledge'; readonly id: string; readonly verdict: string; readonly object: string };

const REASONS = { confidence: 'not sure', contradiction: 'accounts differ' } as const;

/** Prints the queue of events to look at. */
export async function reviewQueue(
  between: readonly string[],
  command: QueueCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const pair = pairIfAny(between, await collaborators.countryNames());
  const request = { confidenceBelow: command.confidence, ...(pair === undefined ? {} : { about: pair }) };
  const queue = await withLedger(command.ledger, 'read', collaborators, (ledger) =>
    ledger.review(request, { limit: command.limit }),
  );
  const output = new Output(streams.stdout);
  if (command.json) {
    await output.write(`${JSON.stringify(queue.rows, null, 2)}\n`);
    return 0;
  }
  const page = openPage(await renderOptions(streams, collaborators));
  if (queue.rows.length === 0) await output.write('nothing waits for review\n');
  for (const { event, reasons } of queue.rows) {
    const why = reasons.map((reason) => REASONS[reason]).join(', ');
    await output.write(`${[page.paint('heading', why), ...eventLines(event, page)].join('\n')}\n\n`);
  }
  if (queue.next !== null) await output.write(`more than ${command.limit}; raise --limit\n`);
  return 0;
}

/** Prints one event with all its mentions and the decisions on it. */
export async function showEvent(
  id: string,
  command: ReviewCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const [event, history] = await withLedger(command.ledger, 'read', collaborators, async (ledger) => {
    const found = await ledger.event(id);
    if (found === null) throw new RapportError('E_NOT_FOUND', `the ledger holds no event ${id}`);
    return [found, await ledger.correctionsOfEvent(found.id)] as const;
  });
  const output = new Output(streams.stdout);
  if (command.json) await output.write(`${JSON.stringify({ ...event, history }, null, 2)}\n`);
  else {
    await output.write(renderEvent(event, await renderOptions(streams, collaborators)));
    for (const correction of history) await output.write(`${historyLine(correction)}\n`);
  }
  return 0;
}

/** Prints decisions in the order in which they became known, those taken back too. */
export async function showHistory(
  command: ReviewCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const history = await withLedger(command.ledger, 'read', collaborators, (ledger) =>
    ledger.corrections({ withUndone: true }),
  );
  const output = new Output(streams.stdout);
  if (command.json) await output.write(`${JSON.stringify(history, null, 2)}\n`);
  else if (history.length === 0) await output.write('nothing was corrected yet\n');
  else for (const correction of history) await output.write(`${historyLine(correction)}\n`);
  return 0;
}

/** Carries a decision out and prints the ids by which it can be taken back. */
export async function decide(
  decided: Decided,
  command: DecisionCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const correcting: Correcting = {
    author: command.author ?? streams.env.USER ?? streams.env.USERNAME ?? 'unknown',
    now: collaborators.now(),
    ...(command.note === undefined ? {} : { note: command.note }),
  };
  const made = await withLedger(command.ledger, 'write', collaborators, (ledger) =>
    carryOut(ledger, decided, correcting),
  );
  const output = new Output(streams.stdout);
  if (command.json) await output.write(`${JSON.stringify(made, null, 2)}\n`);
  else for (const correction of made) await output.write(`${historyLine(correction)}\n`);
  return 0;
}

async function carryOut(ledger: Ledger, decided: Decided, correcting: Correcting): Promise<Correction[]> {
  switch (decided.do) {
    case 'accept':
      return acceptEvent(ledger, decided.id, correcting);
    case 'reject':
      return reject(ledger, decided.id, correcting);
    case 'set': {
      const made: Correction[] = [];
      for (const assignment of decided.assignments) {
        const [field, value] = readAssignment(assignment);
        made.push(...(await setField(ledger, decided.id, field, value, correcting)));
      }
      return made;
    }
    case 'merge':
      return mergeEvents(ledger, decided.ids, correcting);
    case 'split':
      return splitEvent(ledger, decided.id, decided.mentions, correcting);
    case 'undo':
      return [await undo(ledger, decided.id, correcting)];
    case 'pledge':
      return [await ledger.correct(pledgeDecision(decided), correcting)];
  }
}

/** `date=2026-01-05`, `actor=KOR,CHN`, `place=Incheon,KOR`, `place=null`; JSON where the value is more than words. */
function readAssignment(assignment: string): [field: string, value: unknown] {
  const at = assignment.indexOf('=');
  if (at < 1) throw new RapportError('E_USAGE', `found ${assignment}, expected FIELD=VALUE such as date=2026-01-05`);
  const [field, text] = [assignment.slice(0, at), assignment.slice(at + 1)];
  if (/^(?:null|true|false)$|^[[{"]/.test(text)) return [field, readJson(text, assignment)];
  const isList =
    field === 'actor' || field === 'recipient' || field === 'mode' || (text.includes(',') && field !== 'place');
  return [field, isList ? text.split(',').filter((part) => part !== '') : text];
}

function readJson(text: string, assignment: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RapportError('E_USAGE', `the value of ${assignment} is neither a word nor JSON`);
  }
}

function pledgeDecision({ id, verdict, object }: Extract<Decided, { do: 'pledge' }>): Correctable {
  if (verdict === 'confirm' || verdict === 'refuse')
    return { kind: 'pledge', pledge_id: id, event_id: object, verdict };
  if (verdict !== 'set') {
    throw new RapportError('E_USAGE', `found ${verdict}, expected confirm, refuse or set`);
  }
  if (!PLEDGE_STATES.some((state) => state === object)) {
    throw new RapportError('E_USAGE', `${object} is no state of a pledge; expected one of ${PLEDGE_STATES.join(', ')}`);
  }
  return { kind: 'pledge', pledge_id: id, event_id: null, verdict, state: object };
}

function historyLine({ id, decision, author, known_from, note, ...rest }: RecordedCorrection): string {
  const undone = rest.undone_by === undefined ? '' : ` · taken back by ${rest.undone_by}`;
  const why = note === undefined ? '' : ` · ${note}`;
  const when = known_from.slice(0, 16).replace('T', ' ');
  return printable(`${id} · ${when} · ${author} · ${decisionWords(decision)}${why}${undone}`);
}

function decisionWords(decision: Correction['decision']): string {
  switch (decision.kind) {
    case 'set':
      return decision.field === 'reject'
        ? `rejected ${decision.anchor.mention_id}`
        : `${decision.field} of ${decision.anchor.mention_id} is ${JSON.stringify(decision.value)}`;
    case 'accept':
      return `accepted ${decision.anchor.mention_id}`;
    case 'merge':
      return `${decision.anchors.length} mentions tell one event`;
    case 'split':
      return `${decision.apart.map((side) => side.length).join(' and ')} mentions tell two events`;
    case 'pledge':
      return `pledge ${decision.pledge_id}: ${decision.verdict} ${decision.state ?? decision.event_id ?? ''}`.trimEnd();
    case 'undo':
      return `took ${decision.correction_id} back`;
  }
}
