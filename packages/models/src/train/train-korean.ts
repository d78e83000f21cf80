// Trains the Korean model; MODELS.md at the repository's root gives the command and tells what it learns from.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { koreanToken } from './korean-tags.ts';
import { trainModel } from './train-model.ts';

const { values } = parseArgs({ options: { ud: { type: 'string' }, out: { type: 'string' } } });
const { ud, out } = values;
if (ud === undefined || out === undefined) {
  process.stderr.write('usage: train-korean.ts --ud DIR --out FILE\n');
  process.exit(2);
}

const began = performance.now();
const print = (line: string): void => {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0)} s: ${line}\n`);
};

const bytes = trainModel(
  {
    language: 'ko',
    train: [join(ud, 'ko_kaist-train.conllu')],
    dev: [join(ud, 'ko_kaist-dev.conllu')],
    prepare: koreanToken,
    tagger: { epochs: 8, bits: 18, threshold: 0.5, seed: 1 },
    jackknife: { epochs: 6, bits: 18, threshold: 0.5, seed: 1 },
    parser: {
      first: { epochs: 8, actionBits: 18, relationBits: 17, threshold: 0.5, seeds: [1], exploration: 0.9 },
      main: { epochs: 12, actionBits: 19, relationBits: 18, threshold: 0.5, seeds: [1, 2, 3], exploration: 0.9 },
      folds: 5,
      foldEpochs: 5,
    },
    folds: 5,
    outside: new Map(),
  },
  print,
);
const zipped = gzipSync(bytes, { level: 9 });
writeFileSync(out, zipped);
print(`wrote ${out}: ${zipped.length} bytes, ${bytes.length} unzipped`);
