// Trains the Chinese model; MODELS.md at the repository's root gives the command and tells what it learns from.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { respell } from '@rapport/coder';
import { type ConlluToken, readConllu } from '../conllu/conllu.ts';
import { chineseSpelling, listedFacts } from './chinese-sources.ts';
import { trainModel } from './train-model.ts';
import { treebankAccord } from './treebank-accord.ts';

const TRADITIONAL = fileURLToPath(new URL('../../../../data/sources/zh/traditional.tsv', import.meta.url));

/** Language-specific tags for treebanks that have none, by universal tag, as the others write them. */
const TAGS: Readonly<Record<string, string>> = {
  NOUN: 'NN',
  VERB: 'VV',
  PROPN: 'NNP',
  ADV: 'RB',
  ADJ: 'JJ',
  NUM: 'CD',
  PRON: 'PRP',
  DET: 'DT',
  ADP: 'IN',
  CCONJ: 'CC',
  AUX: 'MD',
  PART: 'UH',
  SCONJ: 'IN',
};

const { values } = parseArgs({
  options: {
    ud: { type: 'string' },
    words: { type: 'string' },
    out: { type: 'string' },
  },
});
const { ud, words, out } = values;
if (ud === undefined || words === undefined || out === undefined) {
  process.stderr.write('usage: train-chinese.ts --ud DIR --words FILE --out FILE\n');
  process.exit(2);
}

const began = performance.now();
const print = (line: string): void => {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0)} s: ${line}\n`);
};
const spelling = chineseSpelling(TRADITIONAL);
const outside = listedFacts(words);
print(`${spelling.size} characters read as others, ${outside.size} listed words`);

const LEADING = 'zh_gsdsimp';
const pathOf = (name: string): string => join(ud, `${name}.conllu`);
const accord = treebankAccord(readConllu(readFileSync(pathOf(`${LEADING}-train`), 'utf8'), LEADING));

/** Simplified characters throughout, tags where a treebank has none, and function words tagged as the leading treebank does. */
function prepare(token: ConlluToken, treebank: string): ConlluToken {
  const plain = {
    ...token,
    form: respell(token.form, spelling),
    lemma: respell(token.lemma, spelling),
    xpos: token.xpos === '_' ? (TAGS[token.upos] ?? token.upos) : token.xpos,
  };
  return treebank.startsWith(LEADING) ? plain : accord(plain);
}

const bytes = trainModel(
  {
    language: 'zh',
    train: ['zh_gsdsimp-train', 'zh_pud-train', 'zh_hk-test-train'].map(pathOf),
    dev: [pathOf('zh_gsdsimp-dev')],
    prepare,
    spelling,
    cutter: { epochs: 12, bits: 19, threshold: 0.5, seed: 1 },
    tagger: { epochs: 8, bits: 18, threshold: 0.5, seed: 1 },
    jackknife: { epochs: 6, bits: 18, threshold: 0.5, seed: 1 },
    parser: {
      first: { epochs: 8, actionBits: 18, relationBits: 17, threshold: 0.5, seeds: [1], exploration: 0.9 },
      main: { epochs: 12, actionBits: 19, relationBits: 18, threshold: 0.5, seeds: [1, 2, 3], exploration: 0.9 },
      folds: 5,
      foldEpochs: 5,
    },
    folds: 5,
    outside,
  },
  print,
);
const zipped = gzipSync(bytes, { level: 9 });
writeFileSync(out, zipped);
print(`wrote ${out}: ${zipped.length} bytes, ${bytes.length} unzipped`);
