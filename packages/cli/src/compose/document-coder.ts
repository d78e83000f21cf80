// Documents coded in this thread, or in several worker threads.

import type { DocumentCoder } from '../collaborators.ts';
import { CODER_IDENTITY } from './coder-identity.ts';
import { CodingPool } from './coding-pool.ts';
import { LocalCoder } from './local-coder.ts';

/** The language loaded ahead of the first document; others are loaded when one asks for them. */
const AHEAD = 'en';

/** With one job there is no worker: documents are coded where they are read. */
export function openDocumentCoder({ jobs }: { readonly jobs: number }): DocumentCoder {
  if (jobs > 1) return new CodingPool(jobs);
  const coder = new LocalCoder();
  coder.warm(AHEAD);
  return { ...CODER_IDENTITY, parallel: 1, code: async (document) => coder.code(document), close: async () => {} };
}
