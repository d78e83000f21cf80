// Documents by the coder package.

import { RapportError } from '@rapport/record';
import type { DocumentCoder } from '../collaborators.ts';

export function openDocumentCoder(_options: { readonly jobs: number }): DocumentCoder {
  return {
    parallel: 1,
    code: () => Promise.reject(new RapportError('E_INTERNAL', 'the coder is not there yet')),
    close: async () => {},
  };
}
