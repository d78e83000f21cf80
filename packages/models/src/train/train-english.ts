// Trains the English model: `npx tsx --conditions=source packages/models/src/train/train-english.ts --ud DIR --out FILE`.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { trainModel } from './train-model.ts';

const { values } = parseArgs({
  options: {
    ud: { type: 'string' },
    out: { type: 'string' },
    epochs: { type: 'string', default: '6' },
    folds: { type: 'string', default: '8' },
  },
});
if (values.ud === undefined || values.out === undefined) {
  process.stderr.write('usage: train-english.ts --ud DIR --out FILE [--epochs N] [--folds N]\n');
  process.exit(2);
}

const { ud, out } = values;
const began = performance.now();
const print = (line: string): void => {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0)} s: ${line}\n`);
};
const bytes = trainModel(
  {
    language: 'en',
    train: ['en_ewt-train', 'en_gumfree-train'].map((name) => join(ud, `${name}.conllu`)),
    dev: ['en_ewt-dev', 'en_gumfree-dev'].map((name) => join(ud, `${name}.conllu`)),
    tagger: { epochs: 5, bits: 19, threshold: 0.5, seed: 1 },
    parser: { epochs: Number(values.epochs), bits: 21, threshold: 1, seed: 1, exploration: 0.9 },
    folds: Number(values.folds),
    clusters: new Map(),
  },
  print,
);
const zipped = gzipSync(bytes, { level: 9 });
writeFileSync(out, zipped);
print(`wrote ${out}: ${zipped.length} bytes, ${bytes.length} unzipped`);
