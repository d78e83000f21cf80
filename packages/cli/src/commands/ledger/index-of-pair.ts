// `rapport index`: how the relationship of a pair moves.

import { readSplicedIndex, type SpliceRequest } from '@rapport/ingest';
import type { Field } from '@rapport/record';
import type { RelationIndex } from '@rapport/relations';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { renderIndex } from '../../print/render-index.ts';
import type { Streams } from '../../streams.ts';
import { pairOf } from './parties.ts';
import { renderOptions, withLedger } from './with-ledger.ts';

export interface IndexCommand {
  readonly ledger?: string;
  readonly by: 'day' | 'week' | 'month';
  readonly field?: Field;
  readonly directed: boolean;
  readonly since?: string;
  readonly until?: string;
  /** Another coder's imported mentions: alone, or for the years before Rapport's own. */
  readonly coder?: string;
  readonly backfill?: string;
  readonly format: 'text' | 'json' | 'csv';
}

/** Returns the exit code. */
export async function indexOfPair(
  one: string,
  other: string,
  command: IndexCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const pair = pairOf(one, other, await collaborators.countryNames());
  const { by, field, directed, since, until, coder, backfill } = command;
  const request: SpliceRequest = {
    pair,
    by,
    directed,
    ...(field === undefined ? {} : { field }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(coder === undefined ? {} : { coder }),
    ...(backfill === undefined ? {} : { backfill }),
  };
  const index = await withLedger(command.ledger, 'read', collaborators, (ledger) => readSplicedIndex(ledger, request));
  const output = new Output(streams.stdout);
  if (command.format === 'json') await output.write(`${JSON.stringify(index, null, 2)}\n`);
  else if (command.format === 'csv') await output.write(toCsv(index));
  else await output.write(renderIndex(index, await renderOptions(streams, collaborators)));
  return 0;
}

const COLUMNS = [
  'direction',
  'acts',
  'period',
  'start',
  'events',
  'weight',
  'mean',
  'value',
  'value_low',
  'value_high',
  'level',
  'level_low',
  'level_high',
  'silent',
] as const;

/** One row a period; no cell holds text of a document. */
function toCsv({ series }: RelationIndex): string {
  const rows = series.flatMap(({ direction, acts, periods }) =>
    periods.map((p) =>
      [
        direction,
        acts,
        p.period,
        p.start,
        p.events,
        p.weight,
        p.mean ?? '',
        p.value,
        ...p.value_interval,
        p.level,
        ...p.level_interval,
        p.silent ?? '',
      ].join(','),
    ),
  );
  return `${[COLUMNS.join(','), ...rows].join('\n')}\n`;
}
