// What a file of a folder or of a zip archive is, told by its name.

import type { InputKind } from '../input-kind.ts';

const ENDINGS: readonly (readonly [kind: InputKind, ending: RegExp])[] = [
  ['page', /\.(?:html?|xhtml|txt)(?:\.gz)?$/i],
  ['lines', /\.(?:jsonl|ndjson)(?:\.gz)?$/i],
  ['warc', /\.warc(?:\.(?:wet|gz)){0,2}$/i],
  ['zip', /\.zip$/i],
];

/** The kind by the ending of the name; null for files that are left alone. A file named itself is read in any case. */
export function fileKind(name: string): InputKind | null {
  return ENDINGS.find(([, ending]) => ending.test(name))?.[0] ?? null;
}
