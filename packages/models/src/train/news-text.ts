// Raw news for unsupervised training: the `text` of each line of gzipped JSONL files, split into sentences of forms.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SentenceInput } from '@rapport/coder';

/** Reads all `*.jsonl.gz` of a folder, in order of their names. */
export function readNews(folder: string, split: (text: string) => readonly SentenceInput[]): string[][] {
  const sentences: string[][] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  for (const name of names.sort()) {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      for (const sentence of split(text)) sentences.push(sentence.tokens.map(([start, end]) => text.slice(start, end)));
    }
  }
  return sentences;
}
