// Trained parts handed from thread to thread: the arrays are shared, so that ten threads hold no more than one does.

import {
  ActionWeights,
  Kernel,
  type KernelArray,
  LogScale,
  PackedLexicon,
  PackedStrings,
  RowWeights,
  SparseWeights,
} from '@rapport/coder';
import type { LanguageParts } from './load-language-model.ts';

/** The parts with arrays in shared memory, weights in that of a kernel, to be posted to other threads. */
export function partsToSend(parts: LanguageParts): LanguageParts {
  const kernel = new Kernel();
  const shared = withSharedArrays(parts, kernel) as LanguageParts;
  return { ...shared, model: { ...shared.model, memory: kernel.memory } };
}

/** Parts as they arrive in another thread: their classes are lost on the way, and are given back here. */
export function partsReceived({ model, relations }: LanguageParts): LanguageParts {
  const { lexicon, tagger, parser, cutter } = model;
  const { review } = parser;
  return {
    model: {
      ...model,
      lexicon: new PackedLexicon(lexicon as PackedLexicon),
      tagger: { ...tagger, backward: sparse(tagger.backward), forward: sparse(tagger.forward) },
      parser: {
        ...parser,
        first: { actions: actions(parser.first.actions), relations: sparse(parser.first.relations) },
        main: { actions: actions(parser.main.actions), relations: sparse(parser.main.relations) },
        ...(review === undefined ? {} : { review: { promise: rows(review.promise), trees: rows(review.trees) } }),
      },
      ...(cutter === undefined ? {} : { cutter: { weights: sparse(cutter.weights) } }),
    },
    relations: { ...relations, features: new PackedStrings(relations.features as PackedStrings) },
  };
}

function sparse({ scale, lengths, entries, places }: SparseWeights): SparseWeights {
  return new SparseWeights(scaleOf(scale), lengths, entries, places);
}

function actions({ scale, codes }: ActionWeights): ActionWeights {
  return new ActionWeights(scaleOf(scale), codes);
}

function rows({ scale, codes }: RowWeights): RowWeights {
  return new RowWeights(scaleOf(scale), codes);
}

function scaleOf({ low, high }: LogScale): LogScale {
  return new LogScale(low, high);
}

function withSharedArrays(value: unknown, kernel: Kernel): unknown {
  if (ArrayBuffer.isView(value)) return sharedCopy(value as Uint8Array);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Map) return value;
  const isWeights = value instanceof SparseWeights || value instanceof ActionWeights || value instanceof RowWeights;
  const shared = Object.entries(value).map(([name, part]) => [
    name,
    isWeights && ArrayBuffer.isView(part) ? kernel.copy(part as KernelArray) : withSharedArrays(part, kernel),
  ]);
  return Object.fromEntries(shared);
}

/** A copy of the same kind; of a buffer, which Node makes over no shared memory without a warning, plain bytes. */
function sharedCopy(array: Uint8Array): Uint8Array {
  const Kind = Buffer.isBuffer(array) ? Uint8Array : (array.constructor as Uint8ArrayConstructor);
  const copy = new Kind(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}
