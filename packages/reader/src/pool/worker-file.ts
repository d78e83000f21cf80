// Where the worker's code is, for the built package and for the source that tests run on.

import { createRequire } from 'node:module';

/** File and Node options for starting a worker. */
export interface WorkerFile {
  readonly url: URL;
  readonly execArgv: string[];
}

/** Built, the worker is the JavaScript beside this file; on source it is TypeScript and needs tsx to load it. */
export function workerFile(): WorkerFile {
  if (!import.meta.url.endsWith('.ts'))
    return { url: new URL('./extraction-worker.js', import.meta.url), execArgv: [] };
  const loader = createRequire(import.meta.url).resolve('tsx');
  return {
    url: new URL('./extraction-worker.ts', import.meta.url),
    execArgv: ['--import', `file://${loader}`, '--conditions=source'],
  };
}
