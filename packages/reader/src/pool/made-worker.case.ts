// A worker for the tests of the pool: it counts, waits, hangs or ends, as it is told.

import { threadId } from 'node:worker_threads';
import { RapportError } from '@rapport/record';
import { answerTasks } from './task-worker.ts';

export type MadeTask = 'thread' | 'refuse' | 'end' | 'hang' | { readonly wait: number };

answerTasks(async (task: MadeTask) => {
  if (task === 'refuse') throw new RapportError('E_INPUT', 'not this one', { source: 'made', line: 3 });
  if (task === 'end') process.exit(0);
  while (task === 'hang');
  if (typeof task === 'object') await new Promise((resolve) => setTimeout(resolve, task.wait));
  return threadId;
});
