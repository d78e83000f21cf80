// `rapport fleet status`: how a fleet gets on.

import { plural } from '@rapport/exchange';
import { type FleetStatus, readStatus, type SeenWorker } from '@rapport/fleet';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { printable } from '../../print/paint.ts';
import type { Streams } from '../../streams.ts';
import { withFleet } from './with-fleet.ts';

const MEGABYTE = 2 ** 20;
const SECONDS_A_MINUTE = 60;
const SECONDS_AN_HOUR = 3600;

export interface StatusCommand {
  readonly nats?: string;
  readonly json: boolean;
}

/** Returns the exit code. */
export async function fleetStatus(
  command: StatusCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const status = await withFleet(command.nats, collaborators, readStatus);
  const output = new Output(streams.stdout);
  if (command.json) await output.writeLine(status);
  else await output.write(statusWords(status));
  return 0;
}

/** A few lines, and one for each worker. */
function statusWords(status: FleetStatus): string {
  const { waiting, held, redelivered, dead, most, bytes, rate, seconds_left, workers } = status;
  const again = redelivered > 0 ? `, ${redelivered} of them not for the first time` : '';
  const left = seconds_left === null ? '' : `, ${duration(seconds_left)} left`;
  return [
    `${plural(waiting, 'article')} waiting, ${held} held${again} (${(bytes / MEGABYTE).toFixed(1)} MB; ${most} may be)`,
    `${plural(workers.length, 'worker')}, ${rate} articles a second${left}`,
    // What workers say of themselves comes over the network.
    ...workers.map((worker) => printable(workerWords(worker))),
    dead === 0 ? 'nothing was given up' : `${plural(dead, 'dead letter')}: rapport fleet dead`,
    '',
  ].join('\n');
}

function workerWords({ worker, coder, added, known, dead, held, rate, memory_mb }: SeenWorker): string {
  return `  ${worker}: ${coder}, ${rate} a second, ${added} added, ${known} known, ${dead} given up, ${held} held, ${memory_mb} MB`;
}

function duration(seconds: number): string {
  if (seconds < SECONDS_A_MINUTE) return `${seconds} s`;
  if (seconds < SECONDS_AN_HOUR) return `${Math.round(seconds / SECONDS_A_MINUTE)} min`;
  return `${(seconds / SECONDS_AN_HOUR).toFixed(1)} h`;
}
