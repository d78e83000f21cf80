// The worker thread of the coding pool: codes one document at a time.

import { parentPort, workerData } from 'node:worker_threads';
import { openPack } from '@rapport/models';
import { type Document, toRapportError } from '@rapport/record';
import type { CodingAnswer } from './coding-pool.ts';
import { LocalCoder } from './local-coder.ts';

const coder = new LocalCoder((workerData as readonly string[]).map(openPack));

parentPort?.on('message', (document: Document) => {
  parentPort?.postMessage(answer(document));
});

function answer(document: Document): CodingAnswer {
  try {
    return { record: coder.code(document) };
  } catch (thrown) {
    return toRapportError(thrown).toBody();
  }
}
