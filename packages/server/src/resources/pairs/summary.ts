// The state of a pair in a sentence, with the figures that bear it out.

import type { PairFigures } from '@rapport/ingest';
import type { Make } from '../../answering/answer-cache.ts';
import type { ServerContext } from '../../server-context.ts';
import type { PageLanguage } from '../../wording/catalogue.ts';
import type { Wording } from '../../wording/wording.ts';
import { overview, today } from '../send-overview.ts';
import { stateSentence } from './state-sentence.ts';

/** What is answered: the figures, and the sentence in the language of the wording. */
export interface PairSummary extends PairFigures {
  readonly sentence: string;
  /** The same, with what matters most between double asterisks. */
  readonly sentence_marked: string;
  readonly language: PageLanguage;
}

/** Under which key the summary of a pair is kept, and how it is made. The figures are the same in all languages. */
export function summary(
  { answers, world }: Pick<ServerContext, 'answers' | 'world'>,
  pair: readonly [string, string],
  wording: Wording,
): readonly [string, Make] {
  const [key, make] = overview(world, 'pair-state', { pair, asOf: today(world) });
  const { language } = wording;
  return [
    `summary ${language} ${key}`,
    async () => {
      const figures = JSON.parse((await answers.get(key, make)).body) as PairFigures;
      const marked = stateSentence(figures, wording);
      const sentence = marked.replaceAll('**', '');
      return JSON.stringify({ sentence, sentence_marked: marked, language, ...figures } satisfies PairSummary);
    },
  ];
}
