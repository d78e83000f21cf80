// Tasks are answered whatever becomes of the workers, and a bad one costs itself alone.

import { RapportError } from '@rapport/record';
import { afterEach, describe, expect, it } from 'vitest';
import type { MadeTask } from './made-worker.case.ts';
import { TaskPool, type TaskPoolOptions } from './task-pool.ts';
import { startWorkerAt } from './worker-file.ts';

const WORKER = new URL('./made-worker.case.ts', import.meta.url);

let pool: TaskPool<MadeTask, number>;
afterEach(() => pool.close());

function open(options: Partial<TaskPoolOptions<MadeTask>> = {}): TaskPool<MadeTask, number> {
  pool = new TaskPool({
    name: 'the made pool',
    start: () => startWorkerAt(WORKER, {}),
    workers: 1,
    lost: (_, cause) => new RapportError('E_INTERNAL', `lost: ${String(cause)}`),
    ...options,
  });
  return pool;
}

const outcome = (task: MadeTask): Promise<unknown> => pool.run(task).catch((error: RapportError) => error.message);

describe('a pool of workers', { timeout: 60_000 }, () => {
  it('gives no worker more than it may have ahead, and fills idle ones first', async () => {
    open({ workers: 2, ahead: 3 });
    const threads = await Promise.all([1, 2, 3, 4, 5, 6].map(() => pool.run({ wait: 50 })));
    const [one, other] = [...new Set(threads)].map((thread) => threads.filter((each) => each === thread).length);
    expect([one, other]).toEqual([3, 3]);
  });

  it('hands on to another worker what lay before one that ended', async () => {
    open({ ahead: 4 });
    const results = await Promise.all((['thread', 'end', 'thread', 'thread'] as const).map(outcome));
    expect(results[1]).toBe('lost: ended');
    expect(results[2]).toBe(results[3]);
    expect(results[2]).not.toBe(results[0]);
  });

  it('gives each task its time from when a worker comes to it', async () => {
    open({ ahead: 4, timeoutMs: (task) => (task === 'hang' ? 300 : 20_000) });
    const results = await Promise.all([{ wait: 500 }, 'hang' as const, 'thread' as const].map(outcome));
    expect(results[1]).toBe('lost: out of time');
    expect([typeof results[0], typeof results[2]]).toEqual(['number', 'number']);
  });

  it('takes an answer that came while this thread was busy past the time', async () => {
    open({ timeoutMs: () => 200 });
    await pool.run('thread');
    const waiting = outcome({ wait: 50 });
    const end = performance.now() + 600;
    while (performance.now() < end);
    expect(typeof (await waiting)).toBe('number');
  });

  it('carries an error with its place, and replaces a worker after its share', async () => {
    open({ tasksPerWorker: 2 });
    await expect(pool.run('refuse')).rejects.toMatchObject({ code: 'E_INPUT', source: 'made', line: 3 });
    const threads = [await pool.run('thread'), await pool.run('thread'), await pool.run('thread')];
    expect(threads[1]).toBe(threads[2]);
    expect(threads[0]).not.toBe(threads[1]);
  });

  it('refuses what it has not come to when it is closed', async () => {
    open();
    const waiting = Promise.all((['thread', 'thread'] as const).map(outcome));
    await pool.close();
    expect(await waiting).toEqual(Array(2).fill('the made pool was closed before it came to this'));
    expect(await outcome('thread')).toBe('the made pool was closed before it came to this');
  });
});
