// The worker thread of the reading pool: articles out of pages, records out of documents.

import { workerData } from 'node:worker_threads';
import { openPack } from '@rapport/models';
import { answerTasks, type ReadOptions, readPage } from '@rapport/reader';
import type { Article, CodedRecord } from '@rapport/record';
import { LocalCoder } from './local-coder.ts';
import { loadOutlets } from './outlets.ts';
import type { ReadingTask, ReadingWorkerData } from './reading-pool.ts';
import { askForParts } from './shared-parts.ts';

const { packs, desk } = workerData as ReadingWorkerData;
const coder = new LocalCoder(packs.map(openPack), (language) => askForParts(desk, language));
let reading: ReadOptions | null = null;

answerTasks((task: ReadingTask): Article | CodedRecord => {
  if (task.kind === 'document') return coder.code(task.document);
  reading ??= { outlets: loadOutlets() };
  return readPage(task.page, reading);
});
