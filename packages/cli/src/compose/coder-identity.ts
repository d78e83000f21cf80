// What a coder is known by: its version, and the version of the tables it reads.

import { CODER_VERSION } from '@rapport/coder';
import { packVersion } from '@rapport/models';

const packs = new Map<string, string>();

/** The identity that all coders of this machine share. */
export const CODER_IDENTITY = {
  version: CODER_VERSION,
  packOf(language: string): string {
    const known = packs.get(language) ?? packVersion(language);
    packs.set(language, known);
    return known;
  },
} as const;
