// Whose turn it is to fold: one message goes round among the workers. Who holds it also looks after stranded articles.

import type { JsMsg } from '@nats-io/jetstream';
import { foldWaiting } from '@rapport/ingest';
import type { EventKeeper } from '@rapport/ledger';
import { toRapportError } from '@rapport/record';
import { type FleetEvent, type OnFleetEvent, told } from './events.ts';
import type { Fleet } from './fleet.ts';
import { pause } from './pause.ts';
import { freeStranded } from './stranded.ts';
import { CODERS, FOLDER } from './streams.ts';

const PULL_MS = 1000;
/** Milliseconds between the signs of life of a turn. */
const SIGN_MS = 1000;
/** Milliseconds between two turns while articles come as they appear; while many wait, folding would be done in vain. */
const CALM_MS = 3000;
const BUSY_MS = 60_000;
/** So many waiting articles are a backlog. */
const BACKLOG = 1000;
/** Folding is to take no more than this share of the time. */
const LARGEST_SHARE = 0.1;

export interface FoldOptions {
  readonly signal: AbortSignal;
  readonly on: OnFleetEvent;
}

/**
 * Takes part in folding until the signal comes. The message keeps two workers from doing the same; should one that was
 * stopped go on after its turn has passed to another, the ledger refuses its fold.
 */
export async function foldInTurn(fleet: Fleet, ledger: EventKeeper, { signal, on }: FoldOptions): Promise<void> {
  while (!signal.aborted) {
    try {
      await offerTurn(fleet);
      const consumer = await fleet.streams.consumers.get(fleet.names.fold, FOLDER);
      const turn = await consumer.next({ expires: PULL_MS });
      if (turn !== null) await foldNow(fleet, ledger, turn, on);
    } catch (thrown) {
      on(natsFailed(thrown));
      await pause(PULL_MS, signal);
    }
  }
}

/** There is one turn, and no more: the stream takes one message. */
async function offerTurn(fleet: Fleet): Promise<void> {
  const { state } = await fleet.manager.streams.info(fleet.names.fold);
  if (state.messages > 0) return;
  await fleet.streams.publish(fleet.names.foldSubject, '').catch(() => undefined);
}

async function foldNow(fleet: Fleet, ledger: EventKeeper, turn: JsMsg, on: OnFleetEvent): Promise<void> {
  const signs = setInterval(() => turn.working(), SIGN_MS);
  const start = performance.now();
  try {
    const articles = await freeStranded(fleet).catch((thrown: unknown) => {
      on(natsFailed(thrown));
      return 0;
    });
    if (articles > 0) on({ kind: 'stranded', articles });
    const folded = await foldWaiting(ledger);
    if (folded.added + folded.changed + folded.removed > 0) on({ kind: 'folded', ...folded });
  } catch (thrown) {
    on({ kind: 'fold-failed', ...told(toRapportError(thrown)) });
  } finally {
    clearInterval(signs);
    const took = performance.now() - start;
    turn.nak(Math.max(took / LARGEST_SHARE, (await isBusy(fleet)) ? BUSY_MS : CALM_MS));
  }
}

function natsFailed(thrown: unknown): FleetEvent {
  return { kind: 'nats-failed', message: (thrown as Error).message };
}

async function isBusy(fleet: Fleet): Promise<boolean> {
  try {
    const { num_pending, num_ack_pending } = await fleet.manager.consumers.info(fleet.names.work, CODERS);
    return num_pending + num_ack_pending > BACKLOG;
  } catch {
    return false;
  }
}
