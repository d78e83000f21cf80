// `rapport demo`: the example dispatches in a ledger of their own, and the pages over it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collaborators } from '../collaborators.ts';
import { carriedFile } from '../compose/carried-files.ts';
import type { Streams } from '../streams.ts';
import { add } from './ledger/add.ts';
import { serve } from './serve.ts';

export interface DemoCommand {
  readonly port?: number;
  /** Where the example's ledger is kept; without it, in a folder that is removed at the end. */
  readonly ledger?: string;
}

/** Returns the exit code when the server has ended. */
export async function demo(command: DemoCommand, streams: Streams, collaborators: Collaborators): Promise<number> {
  if (command.ledger !== undefined) return await fillAndServe(command.ledger, command.port, streams, collaborators);
  const folder = await mkdtemp(join(tmpdir(), 'rapport-demo-'));
  try {
    return await fillAndServe(join(folder, 'example.sqlite'), command.port, streams, collaborators);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fillAndServe(
  ledger: string,
  port: number | undefined,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  streams.stdout.write(
    'Dispatches written for this example, about public facts of South Korea and China since 1992:\n',
  );
  const added = await add(
    [carriedFile('demo.jsonl')],
    { ledger, jobs: 1, again: false, json: false },
    streams,
    collaborators,
  );
  if (added !== 0) return added;
  streams.stdout.write('\nTheir record is open at the address below; Ctrl-C ends it.\n');
  const listening = { ledger, host: '127.0.0.1', public: false, ...(port === undefined ? {} : { port }) };
  return await serve(listening, streams, collaborators);
}
