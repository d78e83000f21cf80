// What a coder is known by: its version, and the versions of the tables and packs it reads.

import { CODER_VERSION } from '@rapport/coder';
import { type Pack, packVersion, versionWithPacks } from '@rapport/models';
import type { DocumentCoder } from '../collaborators.ts';

/** The identity of a coder of this machine that works with these packs. */
export function coderIdentity(packs: readonly Pack[]): Pick<DocumentCoder, 'version' | 'packOf'> {
  const versions = new Map<string, string>();
  return {
    version: CODER_VERSION,
    packOf(language) {
      const known = versions.get(language) ?? versionWithPacks(packVersion(language), language, packs);
      versions.set(language, known);
      return known;
    },
  };
}
