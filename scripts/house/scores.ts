// The accuracy of the coder on the held-back part of `corpus/`, made anew and compared with what is committed.

import { type Answers, documentOf, evaluate, type Gold } from '@rapport/evaluation';
import { LocalCoder } from '../../packages/cli/src/compose/local-coder.ts';
import { corpusGold, corpusLanguages } from './corpus-gold.ts';
import { SCORES_COMMAND, type Scores, type ScoresTask, type TaskScores } from './scores-file.ts';

/** Figures that may not drop by more than this, as shares; a rise is always welcome. */
export const TOLERANCE = 0.01;
/** What may not get worse. */
const MAIN = {
  events: ['type_f1', 'type_macro_f1', 'dyad_f1', 'false_alarm_rate', 'field', 'status'],
  relations: ['root_accuracy', 'root_macro_f1', 'quad_macro_f1'],
} as const satisfies Readonly<Record<ScoresTask, readonly string[]>>;
/** Figures of which less is better. */
const LESS_IS_BETTER: ReadonlySet<string> = new Set(['false_alarm_rate']);

/** Codes the held-back sentences of every language and scores them; all 16 types are kept apart. */
export function computeScores(root: string): Scores {
  const coder = new LocalCoder();
  const scored = (gold: Gold): TaskScores => {
    const answers = new Map(gold.items.map((item) => [item.id, coder.code(documentOf(item))]));
    const card = evaluate(gold.task, gold.items, answers as unknown as Answers, { fold: false });
    return {
      items: card.items,
      counts: card.counts,
      figures: rounded(card.figures),
      classes: rounded(Object.fromEntries(card.classes.map(({ label, f1 }) => [label, f1]))),
      calibration_error: round(card.calibration?.ece ?? 0),
    };
  };
  const languages = corpusLanguages(root).map((language) => {
    const { events, relations } = corpusGold(root, language);
    return [language, { events: scored(events), relations: scored(relations) }] as const;
  });
  return {
    made_by: SCORES_COMMAND,
    gold: 'the sentences of corpus/ whose hash falls into the part that is never trained on (a tenth)',
    languages: Object.fromEntries(languages),
  };
}

/** One line for each main figure that got worse by more than the tolerance, or is gone. */
export function worseFigures(committed: Scores, now: Scores): string[] {
  return Object.entries(committed.languages).flatMap(([language, tasks]) =>
    (Object.keys(MAIN) as ScoresTask[]).flatMap((task) =>
      MAIN[task].flatMap((name) => {
        const before = tasks[task].figures[name];
        const after = now.languages[language]?.[task].figures[name];
        if (before === undefined) return [];
        if (after === undefined) return [`${language}.${task}.${name} is gone`];
        const loss = LESS_IS_BETTER.has(name) ? after - before : before - after;
        return loss > TOLERANCE ? [`${language}.${task}.${name} was ${before}, is ${after}`] : [];
      }),
    ),
  );
}

function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}

/** Four digits: what is committed does not change with the last bit of a sum. */
function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
