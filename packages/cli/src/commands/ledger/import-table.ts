// `rapport import`: tables of another coder into the ledger, as mentions kept apart.

import {
  type ForeignActor,
  type ForeignCoder,
  plural,
  type ForeignMention as Read,
  readForeign,
} from '@rapport/exchange';
import type { ForeignMention, Ledger } from '@rapport/ledger';
import { type EventActor, type EventType, quadCode, type RapportError, SECTORS } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { openInput } from '../../io/input.ts';
import { Output } from '../../io/output.ts';
import { errorLine } from '../../print/error-line.ts';
import { openProgress } from '../../progress.ts';
import type { Streams } from '../../streams.ts';
import { withLedger } from './with-ledger.ts';

const BATCH = 2000;
const ERRORS_SHOWN = 20;

export interface ImportCommand {
  readonly ledger?: string;
  readonly coder: ForeignCoder;
}

/** Returns the exit code: 1 when rows could not be read. */
export async function importTables(
  files: readonly string[],
  command: ImportCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const counts = { rows: 0, added: 0, uncoded: 0, failed: 0 };
  const countries = [...(await collaborators.countryNames())].map(([code, name]) => ({ code, name, names: [name] }));
  await withLedger(command.ledger, 'write', collaborators, async (ledger) => {
    for (const file of files) {
      const input = await openInput(file, streams);
      const progress = await openProgress(streams, input.size);
      let batch: ForeignMention[] = [];
      for await (const row of readForeign(command.coder, input.bytes, { countries, source: file })) {
        counts.rows++;
        if (row.kind === 'error') tellError(row.error, ++counts.failed, streams);
        else if (row.mention.event.length === 0) counts.uncoded++;
        else batch.push(toKept(row.mention));
        if (batch.length >= BATCH) {
          counts.added += await store(ledger, batch, collaborators.now());
          batch = [];
        }
        progress.advance(input.taken());
      }
      counts.added += await store(ledger, batch, collaborators.now());
      progress.stop();
    }
  });
  const { rows, added, uncoded, failed } = counts;
  const rest = `${uncoded} of a kind that PLOVER does not code, ${failed} failed`;
  await new Output(streams.stdout).write(
    `${plural(rows, 'row')} read, ${added} new mentions of ${command.coder}; ${rest}\n`,
  );
  return failed > 0 ? 1 : 0;
}

function store(ledger: Ledger, batch: readonly ForeignMention[], now: string): Promise<number> {
  return batch.length === 0 ? Promise.resolve(0) : ledger.addForeignMentions(batch, now);
}

function tellError(error: RapportError, count: number, streams: Streams): void {
  if (count > ERRORS_SHOWN) return;
  streams.stderr.write(errorLine(error));
  if (count === ERRORS_SHOWN) streams.stderr.write('error: … further errors are counted only\n');
}

/** The row in the ledger's words; where the splice has a note, it goes with the row. */
function toKept(read: Read): ForeignMention {
  const type = read.event[0] as EventType;
  const { original, splice, place } = read;
  return {
    coder_source: read.coder,
    id: read.id,
    date: read.date,
    actor: read.actor.map(toActor),
    recipient: read.recipient.map(toActor),
    event: read.event,
    mode: read.mode,
    field: 'other',
    quad_code: read.quad_code ?? quadCode(type),
    event_scale: read.event_scale ?? 0,
    status: 'occurred',
    reports: read.reports ?? 1,
    ...(read.url === undefined ? {} : { url: read.url }),
    row: {
      event: original.event,
      ...(original.mode === undefined ? {} : { mode: original.mode }),
      ...(original.quad === null ? {} : { quad: String(original.quad) }),
      ...(original.scale === null ? {} : { scale: String(original.scale) }),
      ...(splice.length === 0 ? {} : { splice: splice.join(',') }),
      ...(place === undefined ? {} : { place: place.name }),
      line: String(read.row),
    },
  };
}

function toActor({ code, name, sector, original }: ForeignActor): EventActor {
  return { code, sector: SECTORS.filter((known) => sector.includes(known)), identifier_text: name ?? original };
}
