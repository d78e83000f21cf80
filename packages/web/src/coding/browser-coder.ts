// Asks the thread that codes. It is started with the first text and kept for the next: its models stay in memory.

import type { Document } from '@rapport/record';
import type { CodingAnswer, CodingAsked, CodingOutcome, Fetched } from './coding-messages.ts';

let worker: Worker | null = null;
let asked = 0;

/** Codes a document without sending it anywhere. What cannot be done here is an outcome, never an exception. */
export function codeInBrowser(document: Document, onFetching: (fetched: Fetched) => void): Promise<CodingOutcome> {
  return new Promise((resolve) => {
    const thread = threadOf();
    asked += 1;
    const number = asked;
    const hear = ({ data }: MessageEvent<CodingAnswer>): void => {
      if (data.number !== number) return;
      if (data.is === 'fetching') onFetching(data);
      else end(data);
    };
    const fail = ({ message }: ErrorEvent): void => {
      worker = null;
      end({ is: 'failed', message });
    };
    const end = (outcome: CodingOutcome): void => {
      thread.removeEventListener('message', hear);
      thread.removeEventListener('error', fail);
      resolve(outcome);
    };
    thread.addEventListener('message', hear);
    thread.addEventListener('error', fail);
    thread.postMessage({ number, document } satisfies CodingAsked);
  });
}

function threadOf(): Worker {
  worker ??= new Worker(new URL('./coding-worker.ts', import.meta.url), { type: 'module' });
  return worker;
}
