// Model files, with check sums that are right: damage behind one goes as deep as the decoder does.

import {
  ActionWeights,
  annotate,
  Doc,
  LogScale,
  type ModelParts,
  RowWeights,
  SparseWeights,
  splitEnglish,
  TrainedModel,
} from '@rapport/coder';
import { decodeLinear, decodeModel, encodeModel } from '@rapport/models';
import fc from 'fast-check';
import { crc32 } from '../../../packages/models/src/format/checksum.ts';
import { encodeLinear } from '../../../packages/models/src/format/linear-codec.ts';
import { demand, type Target } from '../target.ts';

const SCALE = new LogScale(0.01, 2);
const TEXT = 'Norway signs pacts in Oslo.';
/** Where the header's length, the check sum and what it is of stand in a file. */
const PLACE = { length: 12, sum: 8, content: 16 } as const;
const MAGIC = 'RAPM';

const sparse = (rows: number, classes: number): SparseWeights =>
  new SparseWeights(
    SCALE,
    Uint8Array.from({ length: rows }, (_, row) => row % 3),
    Uint16Array.from(
      { length: Array.from({ length: rows }, (_, row) => row % 3).reduce((a, b) => a + b, 0) },
      (_, i) => (((i * 37) % 256) << 8) | (i % classes),
    ),
  );
const actions = (): ActionWeights =>
  new ActionWeights(
    SCALE,
    Uint16Array.from({ length: 8 }, (_, i) => i * 7919),
  );
const rows = (): RowWeights =>
  new RowWeights(
    SCALE,
    Uint8Array.from({ length: 8 }, (_, i) => i * 31),
  );
const RELATIONS = ['', 'root', 'nsubj', 'obj'];
const TAGS = ['NN', 'NNP', 'VBZ', 'IN', '.'];

const word = (tagSet: number, fixedTag: number, dictionary: number) => ({
  tagSet,
  fixedTag,
  cluster: 3,
  coarseCluster: 1,
  capitals: 0,
  dictionary,
});
const MODEL: ModelParts = {
  language: 'en',
  lexicon: new Map([
    ['norway', word(2, 1, 0)],
    ['signs', word(4, -1, 2)],
    ['pact', { ...word(0, -1, 1), cluster: 0, coarseCluster: 0 }],
  ]),
  lemmas: new Map([['VBZ\ts', { cut: 1, add: '' }]]),
  tagger: { classes: TAGS, backward: sparse(256, TAGS.length), forward: sparse(256, TAGS.length) },
  parser: {
    relations: RELATIONS,
    first: { actions: actions(), relations: sparse(128, RELATIONS.length) },
    main: { actions: actions(), relations: sparse(128, RELATIONS.length) },
    review: { promise: rows(), trees: rows() },
  },
  spelling: new Map([['國', '国']]),
  cutter: { weights: sparse(8, 4) },
};
const LINEAR = {
  classes: ['AID', 'ACCUSE'],
  features: ['w:give', 'w:blame'],
  weights: Float32Array.from([1, -1, 2, 0]),
  bias: Float32Array.from([0.5, -0.5]),
  temperature: 1.25,
};

const TOKENS = [
  '"kind":"parser"',
  '"kind":"linear"',
  '"sections":[',
  '["words",',
  ',4294967296]',
  ',-1]',
  '"tags":[]',
  '"relations":["","root"]',
  '"classes":',
  '"temperature":0',
  '\t',
  '\n',
  '\t-1\t',
  '\t99999\t',
  '\u00ff',
  'NaN',
  '1e308',
  '\x18',
  '\xff\xff\xff\xff',
];

/** Headers of other lengths and names before bytes of any kind. */
const file = fc
  .record({
    kind: fc.constantFrom('parser', 'linear', 'x'),
    facts: fc.oneof(
      { weight: 5, arbitrary: fc.constant<fc.JsonValue>({ tags: TAGS, relations: RELATIONS }) },
      { weight: 5, arbitrary: fc.constant<fc.JsonValue>({ classes: ['A'], bias: [0], temperature: 1 }) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
    ),
    sections: fc.array(
      fc.tuple(
        fc.constantFrom(
          'words',
          'dictionary',
          'lemmas',
          'backward',
          'forward',
          'first-actions',
          'first-relations',
          'actions',
          'relations',
          'features',
          'scales',
          'steps',
          'promise',
          'trees',
        ),
        fc.uint8Array({ maxLength: 24 }),
      ),
      { maxLength: 14 },
    ),
    lie: fc.constantFrom(0, 0, 0, 1, -1, 4294967296),
  })
  .map(({ kind, facts, sections, lie }) => {
    const names = sections.map(([name, bytes], i) => [name, bytes.length + (i === 0 ? lie : 0)]);
    const header = Buffer.from(JSON.stringify({ kind, language: 'en', facts, sections: names }));
    const head = Buffer.alloc(20);
    head.write(MAGIC, 'latin1');
    head.writeUInt32LE(1, 4);
    head.writeUInt32LE(header.length, 16);
    return Buffer.concat([head, header, ...sections.map(([, bytes]) => bytes)]);
  });

/** What decodes is put to use on a sentence. */
export const models: Target = {
  samples: [encodeModel(MODEL), encodeModel(MODEL), encodeLinear(LINEAR, 'en')],
  tokens: TOKENS,
  made: file,
  inPlace: true,
  most: 8000,
  refusals: ['E_MODEL'],
  take(input) {
    const bytes = input.length % 8 === 0 ? input : summed(input);
    if (Buffer.from(bytes).includes('"linear"')) {
      const { weights, features, classes } = decodeLinear(bytes);
      demand(weights.length === features.length * classes.length, 'there is a weight for each feature and class');
      return;
    }
    const doc = new Doc(TEXT, splitEnglish(TEXT));
    annotate(doc, new TrainedModel(decodeModel(bytes)));
    demand(doc.heads.indexOf(-1) >= 0, 'the sentence has a root');
  },
};

/** The file with the length and the check sum of what is in it. */
function summed(input: Uint8Array): Uint8Array {
  if (input.length <= PLACE.content) return input;
  const bytes = Uint8Array.from(input);
  const view = new DataView(bytes.buffer);
  view.setUint32(PLACE.length, bytes.length - PLACE.content, true);
  view.setUint32(PLACE.sum, crc32(bytes.subarray(PLACE.content)), true);
  return bytes;
}
