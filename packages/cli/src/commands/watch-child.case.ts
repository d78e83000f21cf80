// Watching as a process of its own, allowed to reach this machine, for tests that kill it: LEDGER.

import { PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import { openFeedReader } from '../compose/feed-reader.ts';
import { fakes } from '../testing.case.ts';
import { watch } from './watch.ts';

const ledger = process.argv[2]!;
const collaborators = fakes({
  openLedger: async () => await openLedger(ledger, { placing: PLACING }),
  openFeedReader: () => openFeedReader({ allowAddress: (address) => address === '127.0.0.1' }),
  now: () => new Date().toISOString(),
});
const streams = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: { RAPPORT_LOG: 'info' } };
const command = { list: false, json: false, once: true, jobs: 1, delay: 0 } as const;
process.exitCode = await watch(command, streams, collaborators);
