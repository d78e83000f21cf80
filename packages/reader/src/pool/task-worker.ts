// The worker's side of a pool: tasks answered one after the other.

import { parentPort } from 'node:worker_threads';
import { type ErrorBody, toRapportError } from '@rapport/record';

/** The worker has loaded; the result of a task; why there is none. Answers come in the order of their tasks. */
export type TaskAnswer<R> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: R }
  | ({ readonly kind: 'error' } & ErrorBody);

/** Answers the tasks that a pool sends to this thread. What `work` throws goes back as an error. */
export function answerTasks<T, R>(work: (task: T) => R | Promise<R>): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (task: T) => {
    last = last.then(async () => post(await answer(task)));
  });
  post({ kind: 'ready' });

  async function answer(task: T): Promise<TaskAnswer<R>> {
    try {
      return { kind: 'result', result: await work(task) };
    } catch (thrown) {
      return { kind: 'error', ...toRapportError(thrown).toBody() };
    }
  }

  function post(message: TaskAnswer<R>): void {
    parentPort?.postMessage(message);
  }
}
