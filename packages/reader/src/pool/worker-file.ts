// Starts the worker's code, for the built package and for the source that tests run on.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A new worker. Built, its code is the JavaScript beside this file; on source (tests, tsx) it is TypeScript, and the
 * worker first loads tsx, which Node 20 can't do for a worker from its command line.
 */
export function startWorker(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./extraction-worker.js', import.meta.url), options);
  // Only tsx's ES module works here, and createRequire would resolve its name to the CommonJS one.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href;
  const entry = new URL('./extraction-worker.ts', import.meta.url).href;
  const code = `import('${loader}').then(({ register }) => { register(); return import('${entry}'); });`;
  return new Worker(code, { ...options, eval: true, execArgv: ['--conditions=source'] });
}
