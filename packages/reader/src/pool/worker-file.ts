// Starts a worker's code, for the built package and for the source that tests run on.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A new extraction worker. */
export function startWorker(options: WorkerOptions): Worker {
  const built = !import.meta.url.endsWith('.ts');
  return startWorkerAt(new URL(`./extraction-worker.${built ? 'js' : 'ts'}`, import.meta.url), options);
}

/**
 * A new worker of the code at `entry`. Built, that is JavaScript; on source (tests, tsx) it is TypeScript, and the
 * worker first loads tsx, which Node 20 can't do for a worker from its command line.
 */
export function startWorkerAt(entry: URL, options: WorkerOptions): Worker {
  if (!entry.pathname.endsWith('.ts')) return new Worker(entry, options);
  // Only tsx's ES module works here, and createRequire would resolve its name to the CommonJS one.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href;
  const code = `import('${loader}').then(({ register }) => { register(); return import('${entry.href}'); });`;
  return new Worker(code, { ...options, eval: true, execArgv: ['--conditions=source'] });
}
