// Prints what a trained English model reaches on the development treebanks, as its trainer does, without training it
// anew: `npx tsx --conditions=source packages/models/src/train/score-english.ts --ud DIR [--model FILE]`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { TrainedModel } from '@rapport/coder';
import { decodeModel } from '../format/model-codec.ts';
import { printScores } from './train-model.ts';

const SHIPPED = fileURLToPath(new URL('../../assets/en.model.gz', import.meta.url));

const { values } = parseArgs({ options: { ud: { type: 'string' }, model: { type: 'string', default: SHIPPED } } });
if (values.ud === undefined) {
  process.stderr.write('usage: score-english.ts --ud DIR [--model FILE]\n');
  process.exit(2);
}
const dev = ['en_ewt-dev', 'en_gumfree-dev'].map((name) => join(values.ud!, `${name}.conllu`));
const model = new TrainedModel(decodeModel(gunzipSync(readFileSync(values.model))));
printScores(model, { dev }, (line) => process.stdout.write(`${line}\n`));
