// Files of the repository that the build carries into this package, so that they are there wherever it is installed.

import { fileURLToPath } from 'node:url';

/** What `scripts/compile-data.ts` puts beside the package's code. */
export type CarriedFile = 'demo.jsonl' | 'outlets.tsv' | 'scores.json';

/** Where the file lies; it is missing where the package was never built. */
export function carriedFile(name: CarriedFile): string {
  return fileURLToPath(new URL(`../../generated/${name}`, import.meta.url));
}
