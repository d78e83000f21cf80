// The worker thread: reads one page at a time.

import { parentPort, workerData } from 'node:worker_threads';
import { toRapportError } from '@rapport/record';
import { readPage } from '../read-page.ts';
import type { Job, Result, WorkerSetup } from './worker-messages.ts';

const { options } = workerData as WorkerSetup;

parentPort?.on('message', ({ id, page }: Job) => {
  parentPort?.postMessage(answer(id, page));
});

parentPort?.postMessage({ kind: 'ready' } satisfies Result);

function answer(id: number, page: Job['page']): Result {
  try {
    return { kind: 'article', id, article: readPage(page, options) };
  } catch (thrown) {
    const { code, message } = toRapportError(thrown);
    return { kind: 'error', id, code, message };
  }
}
