// Trains the English model; MODELS.md at the repository's root gives the command and tells what it learns from.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { splitEnglish } from '@rapport/coder';
import { readCorpus, sentenceForms } from './corpus.ts';
import { headlinesOf } from './english-headlines.ts';
import { readNews } from './news-text.ts';
import { joinWords } from './outside-words.ts';
import { trainModel } from './train-model.ts';
import { unlabelledWords } from './unlabelled-words.ts';
import { readWordNet } from './wordnet.ts';

/** One of so many fitting sentences is also learned as a headline. */
const HEADLINE_EVERY = 3;

const { values } = parseArgs({
  options: {
    ud: { type: 'string' },
    news: { type: 'string' },
    wordnet: { type: 'string' },
    out: { type: 'string' },
  },
});
const { ud, news, wordnet, out } = values;
if (ud === undefined || news === undefined || wordnet === undefined || out === undefined) {
  process.stderr.write('usage: train-english.ts --ud DIR --news DIR --wordnet DIR --out FILE\n');
  process.exit(2);
}

const began = performance.now();
const print = (line: string): void => {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0)} s: ${line}\n`);
};
const train = ['en_ewt-train', 'en_gumfree-train'].map((name) => join(ud, `${name}.conllu`));
const raw = [...readNews(news, splitEnglish), ...sentenceForms(readCorpus(train))];
print(`learning words from ${raw.length} raw sentences`);
const clustered = unlabelledWords(raw);
print(`clustered ${clustered.size} words`);
const outside = joinWords(clustered, readWordNet(wordnet));
print(`know ${outside.size} words from elsewhere than the treebanks`);
const bytes = trainModel(
  {
    language: 'en',
    train,
    dev: ['en_ewt-dev', 'en_gumfree-dev'].map((name) => join(ud, `${name}.conllu`)),
    augment: (sentences) => headlinesOf(sentences, HEADLINE_EVERY),
    tagger: { epochs: 5, bits: 19, threshold: 0.75, seed: 1 },
    jackknife: { epochs: 3, bits: 19, threshold: 0.75, seed: 1 },
    parser: {
      first: { epochs: 4, actionBits: 19, relationBits: 18, threshold: 0.5, seeds: [1, 2], exploration: 0.9 },
      main: { epochs: 6, actionBits: 20, relationBits: 19, threshold: 0.5, seeds: [1, 2, 3, 4], exploration: 0.9 },
      folds: 3,
      foldEpochs: 3,
      review: {
        folds: 4,
        pass: { epochs: 5, actionBits: 20, relationBits: 19, threshold: 0.5, seeds: [1, 2], exploration: 0.9 },
        doubts: 10,
        promise: { bits: 18, epochs: 3, rate: 0.05, minimum: 2, threshold: 0.002, seeds: [1] },
        trees: { bits: 20, epochs: 4, rate: 0.015, minimum: 2, threshold: 0.002, seeds: [1, 2, 3, 4] },
      },
    },
    folds: 4,
    outside,
  },
  print,
);
const zipped = gzipSync(bytes, { level: 9 });
writeFileSync(out, zipped);
print(`wrote ${out}: ${zipped.length} bytes, ${bytes.length} unzipped`);
