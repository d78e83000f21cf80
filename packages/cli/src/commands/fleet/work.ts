// `rapport work`: one of the workers of a fleet, until it is told to end.

import { hostname } from 'node:os';
import type { Writable } from 'node:stream';
import { plural } from '@rapport/exchange';
import { type FleetEvent, type OnFleetEvent, type WorkSummary, work } from '@rapport/fleet';
import { pino } from 'pino';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { packFolders } from '../../io/pack-folders.ts';
import type { Streams } from '../../streams.ts';
import { withFleet } from './with-fleet.ts';

export interface WorkCommand {
  readonly nats?: string;
  readonly ledger?: string;
  readonly pack?: readonly string[];
  readonly jobs: number;
  readonly once: boolean;
  readonly name?: string;
  /** Seconds. */
  readonly ackWait?: number;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** How loudly each event is told. */
const LEVELS: Readonly<Record<FleetEvent['kind'], 'debug' | 'info' | 'warn' | 'error'>> = {
  taken: 'debug',
  kept: 'info',
  dead: 'warn',
  'ledger-waits': 'warn',
  'ledger-back': 'info',
  'nats-lost': 'warn',
  'nats-back': 'info',
  'nats-failed': 'warn',
  stranded: 'warn',
  folded: 'info',
  'fold-failed': 'warn',
  'send-waits': 'info',
  'send-goes-on': 'debug',
};

/** Returns the exit code. Errors: those of the fleet and the ledger. */
export async function workInFleet(
  command: WorkCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const { ackWait } = command;
  const options = ackWait === undefined ? {} : { ackWaitS: ackWait };
  return await withFleet(
    command.nats,
    collaborators,
    async (fleet) => {
      const ledger = await collaborators.openLedger(command.ledger, 'write');
      const packs = packFolders(command.pack, streams.env);
      const coder = await collaborators.openReadingCoder({ jobs: command.jobs, packs });
      const stop = new AbortController();
      const told = (): void => stop.abort();
      for (const signal of SIGNALS) process.once(signal, told);
      try {
        const name = command.name ?? usualName();
        const on = fleetLog(streams.stderr, streams.env.RAPPORT_LOG || 'info', name);
        const world = { ledger, coder, now: collaborators.now };
        const summary = await work(fleet, world, { name, signal: stop.signal, on, once: command.once });
        await new Output(streams.stdout).write(`${summaryWords(summary)}\n`);
        return 0;
      } finally {
        for (const signal of SIGNALS) process.removeListener(signal, told);
        await coder.close();
        await ledger.close();
      }
    },
    options,
  );
}

/** A listener that writes each event as one line of JSON. */
function fleetLog(out: Writable, level: string, worker: string): OnFleetEvent {
  const log = pino({ level, base: { worker } }, out);
  return ({ kind, ...facts }) => log[LEVELS[kind]](facts, kind);
}

function usualName(): string {
  return `${hostname()
    .replaceAll(/[^A-Za-z0-9_-]/g, '-')
    .slice(0, 40)}-${process.pid}`;
}

function summaryWords({ added, known, passedOver, dead, mentions }: WorkSummary): string {
  const over = passedOver > 0 ? ` ${passedOver} passed over,` : '';
  return `${plural(added, 'document')} added, ${known} known already,${over} ${dead} given up; ${plural(mentions, 'mention')}`;
}
