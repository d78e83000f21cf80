// How large the models are and how many dispatches the example holds, by the files themselves.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readText } from '../house/source-tree.ts';

const MODELS = 'packages/models';
const MEGABYTE = 1e6;

/** Bytes of a language's model of tags and trees. */
export function modelBytes(root: string, language: string): number {
  return statSync(join(root, MODELS, 'assets', `${language}.model.gz`)).size;
}

/** What a browser fetches to code in a language: both models and the compiled tables, packed by gzip. */
export function browserMegabytes(root: string, language: string): number {
  const relation = statSync(join(root, MODELS, 'assets', `${language}.relation.gz`)).size;
  const tables = gzipSync(readFileSync(join(root, MODELS, 'generated', `knowledge-${language}.json`))).length;
  return (modelBytes(root, language) + relation + tables) / MEGABYTE;
}

/** Dispatches of the example, of all publishers or of those of a country. */
export function dispatches(root: string, country?: string): number {
  const lines = readText(root, 'examples/korea-china/dispatches.jsonl')
    .split('\n')
    .filter((line) => line !== '');
  const countries = lines.map((line) => (JSON.parse(line) as { publisher_country?: string }).publisher_country);
  return country === undefined ? countries.length : countries.filter((one) => one === country).length;
}
