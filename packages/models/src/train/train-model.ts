// Trains a whole language model from treebanks; the same steps for every language.

import { annotate, type ModelParts, type TaggerParts, TrainedModel, WordTable } from '@rapport/coder';
import { decodeModel, encodeModel } from '../format/model-codec.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { evaluate, formatScores } from './evaluate.ts';
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
  readonly tagger: TaggerSettings;
  readonly parser: ParserSettings;
  /** Parts of the corpus that are tagged by taggers that did not see them. */
  readonly folds: number;
  /** Bit paths of word clusters, by normalised form. */
  readonly clusters: ReadonlyMap<string, string>;
}

/** Trains, prints scores of the model as shipped through `print`, and returns the model file's bytes, not yet zipped. */
export function trainModel(plan: TrainingPlan, print: (line: string) => void): Uint8Array {
  const corpus = readCorpus(plan.train);
  print(`training on ${corpus.doc.sentenceCount} sentences, ${corpus.doc.length} tokens (${corpus.name})`);
  const parts = trainParts(corpus, plan, print);
  const bytes = encodeModel(parts);
  const model = new TrainedModel(decodeModel(bytes));
  for (const path of plan.dev) {
    const dev = readCorpus([path]);
    annotate(dev.doc, model);
    print(formatScores(dev.name, evaluate(dev)));
  }
  return bytes;
}

function trainParts(corpus: Corpus, plan: TrainingPlan, print: (line: string) => void): ModelParts {
  const classes = tagClasses(corpus);
  const lexicon = buildLexicon(corpus, classes, plan.clusters, () => true);
  const tagger: TaggerParts = trainTagger(corpus, classes, new WordTable(lexicon), plan.tagger, () => true);
  print(`tagger: ${classes.length} classes, ${tagger.weights.entries.length} weights`);
  jackknifeTags(corpus, classes, plan.clusters, plan.tagger, plan.folds);
  print(`jackknifed in ${plan.folds} folds`);
  const parser = trainParser(corpus, new WordTable(lexicon), plan.parser, (epoch, errors, decisions) => {
    print(`parser epoch ${epoch}: ${((100 * errors) / decisions).toFixed(2)} % of ${decisions} decisions wrong`);
  });
  print(`parser: ${parser.transitions.names.length} transitions, ${parser.weights.entries.length} weights`);
  return { language: plan.language, lexicon, lemmas: trainLemmas(corpus), tagger, parser };
}
