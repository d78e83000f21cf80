// Trains the parser: both passes, the second advised by first ones that did not see its sentences, and their review.

import {
  FIRST_PASS,
  type Guide,
  GuideTree,
  Kernel,
  MAIN_PASS,
  type ParserParts,
  ParserPass,
  ROOT_RELATION,
  thorough,
  type WordTable,
} from '@rapport/coder';
import type { Corpus } from './corpus.ts';
import { type Course, type EpochReport, type PassSettings, trainPass } from './train-pass.ts';
import { type ReviewSettings, trainReview } from './train-review.ts';

/** Sizes of a parser's training. */
export interface ParserSettings {
  readonly first: PassSettings;
  readonly main: PassSettings;
  /** Parts of the corpus that are parsed by first passes that did not see them, and the epochs of those. */
  readonly folds: number;
  readonly foldEpochs: number;
  /** Without it, trees are not reviewed. */
  readonly review?: ReviewSettings;
}

/** Trains on all sentences; the document must bear the tags that the parser will meet (jackknifed ones). */
export function trainParser(
  corpus: Corpus,
  words: WordTable,
  settings: ParserSettings,
  report: EpochReport,
): ParserParts {
  const relations = relationNames(corpus);
  const course = { corpus, words, relations, report };
  const guides = jackknifeGuides(course, settings);
  const all = (): boolean => true;
  const parts = {
    relations,
    first: trainPass({ ...course, name: 'first', design: FIRST_PASS, guides: null, uses: all }, settings.first),
    main: trainPass({ ...course, name: 'main', design: MAIN_PASS, guides, uses: all }, settings.main),
  };
  if (settings.review === undefined) return parts;
  return { ...parts, review: trainReview({ ...course, guides }, settings.review) };
}

/** Trees of the first pass over every sentence, each by a pass that did not see it. */
function jackknifeGuides(course: Course, settings: ParserSettings): Guide[] {
  const { doc } = course.corpus;
  const guides: Guide[] = new Array(doc.sentenceCount);
  for (let fold = 0; fold < settings.folds; fold++) {
    const isHeldOut = (s: number): boolean => Math.floor(s / 20) % settings.folds === fold;
    const parts = trainPass(
      {
        ...course,
        name: `first without part ${fold + 1} of ${settings.folds}`,
        design: FIRST_PASS,
        guides: null,
        uses: (s) => !isHeldOut(s),
      },
      { ...settings.first, epochs: settings.foldEpochs },
    );
    const pass = new ParserPass(new Kernel(), parts, thorough(FIRST_PASS), course.relations, course.words);
    for (let s = 0; s < doc.sentenceCount; s++) {
      if (!isHeldOut(s)) continue;
      const guide = new GuideTree();
      guide.take(pass.run(doc, doc.bounds[s]!, doc.bounds[s + 1]!, null));
      guides[s] = guide;
    }
  }
  return guides;
}

/** Relation names that occur at least twice, in alphabetical order behind the empty name. */
function relationNames(corpus: Corpus): string[] {
  const counts = new Map<string, number>();
  for (const relation of corpus.relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const frequent = [...counts].filter(([name, n]) => n >= 2 || name === ROOT_RELATION).map(([name]) => name);
  return ['', ...frequent.sort()];
}
