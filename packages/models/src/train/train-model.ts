// Trains a whole language model from treebanks; the same steps for every language.

import { annotate, listedWords, type ModelParts, type TaggerParts, TrainedModel, WordTable } from '@rapport/coder';
import { decodeModel, encodeModel } from '../format/model-codec.ts';
import { type Augmentation, type Corpus, type Preparation, readCorpus } from './corpus.ts';
import { evaluate, formatScores } from './evaluate.ts';
import type { OutsideWords } from './outside-words.ts';
import { type CutterSettings, scoreCuts, trainCutter } from './train-cutter.ts';
import { trainLemmas } from './train-lemmas.ts';
import { type ParserSettings, trainParser } from './train-parser.ts';
import { buildLexicon, jackknifeTags, type TaggerSettings, tagClasses, trainTagger } from './train-tagger.ts';

/** What to train a language from, and how long. */
export interface TrainingPlan {
  readonly language: string;
  /** CoNLL-U files to learn from. */
  readonly train: readonly string[];
  /** CoNLL-U files to score on, never learned from. */
  readonly dev: readonly string[];
  /** Sentences to add to the training data, if any. */
  readonly augment?: Augmentation;
  readonly tagger: TaggerSettings;
  /** Sizes of the taggers that tag the parser's training data. */
  readonly jackknife: TaggerSettings;
  readonly parser: ParserSettings;
  /** Parts of the corpus that are tagged by taggers that did not see them. */
  readonly folds: number;
  /** What is known of words from elsewhere than the treebanks. */
  readonly outside: OutsideWords;
  /** What is done to every word of the treebanks, to learn from and to score on alike. */
  readonly prepare?: Preparation;
  /** Characters that the model reads as others. */
  readonly spelling?: ReadonlyMap<string, string>;
  /** For scripts without blanks: how to train the cutter of words. */
  readonly cutter?: CutterSettings;
}

/** Trains, prints scores of the model as shipped through `print`, and returns the model file's bytes, not yet zipped. */
export function trainModel(plan: TrainingPlan, print: (line: string) => void): Uint8Array {
  const corpus = readCorpus(plan.train, plan.augment, plan.prepare);
  print(`training on ${corpus.doc.sentenceCount} sentences, ${corpus.doc.length} tokens (${corpus.name})`);
  const parts = trainParts(corpus, plan, print);
  const bytes = encodeModel(parts);
  printScores(new TrainedModel(decodeModel(bytes)), plan, print);
  return bytes;
}

/** What a model reaches on treebanks that it did not learn from, a line for each. */
export function printScores(
  model: TrainedModel,
  { dev: paths, prepare, cutter }: Pick<TrainingPlan, 'dev' | 'prepare' | 'cutter'>,
  print: (line: string) => void,
): void {
  for (const path of paths) {
    const dev = readCorpus([path], undefined, prepare);
    if (cutter !== undefined) print(`${dev.name}: words ${formatCuts(dev, model)}`);
    annotate(dev.doc, model);
    print(formatScores(dev.name, evaluate(dev)));
  }
}

function formatCuts(dev: Corpus, model: TrainedModel): string {
  const { precision, recall, f1 } = scoreCuts(dev, (text) => model.cut(text, 0, text.length, []));
  return `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`;
}

function trainParts(corpus: Corpus, plan: TrainingPlan, print: (line: string) => void): ModelParts {
  const classes = tagClasses(corpus);
  const lexicon = buildLexicon(corpus, classes, plan.outside, () => true);
  const tagger: TaggerParts = trainTagger(corpus, classes, new WordTable(lexicon), plan.tagger, () => true);
  print(`tagger: ${classes.length} classes, ${tagger.backward.entries.length + tagger.forward.entries.length} weights`);
  jackknifeTags(corpus, classes, plan.outside, plan.jackknife, plan.folds);
  print(`jackknifed in ${plan.folds} folds`);
  const parser = trainParser(corpus, new WordTable(lexicon), plan.parser, (pass, epoch, actions, relations) => {
    const rates = `wrong transitions ${actions.toFixed(2)} %, wrong relations ${relations.toFixed(2)} %`;
    print(`parser, ${pass} pass, epoch ${epoch}: ${rates}`);
  });
  const cutter = plan.cutter === undefined ? {} : { cutter: trainCutter(corpus, listedWords(lexicon), plan.cutter) };
  const spelling = plan.spelling === undefined ? {} : { spelling: plan.spelling };
  return { language: plan.language, lexicon, lemmas: trainLemmas(corpus), tagger, parser, ...spelling, ...cutter };
}
