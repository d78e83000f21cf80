// The type between two given actors.

import { RapportError } from '@rapport/record';
import type { Scored, Verdict } from '../card.ts';
import type { RelationItem } from '../gold/gold-item.ts';
import { type Fields, fieldsOf, numberOf, textOf, wordsOf } from '../gold/loose-json.ts';
import type { Answers } from '../gold/read-answers.ts';
import { quadLabel, typeLabel } from '../gold/type-names.ts';
import { calibrationOf, type Sureness } from '../measures/calibration.ts';
import { ClassCounts, NOTHING } from '../measures/classes.ts';

/** Scores the relation of each item; macro figures are means over the classes of the gold. */
export function scoreRelations(items: readonly RelationItem[], answers: Answers, fold: boolean): Scored {
  const roots = new ClassCounts();
  const quads = new ClassCounts();
  const sides = new ClassCounts();
  const sureness: Sureness[] = [];
  let answered = 0;
  const verdicts = items.map((item): Verdict => {
    const { type, confidence } = relationOf(answers.get(item.id));
    const [gold, predicted] = [typeLabel(item.type, fold)!, typeLabel(type, fold)];
    if (predicted !== null) answered++;
    roots.add(gold, predicted ?? NOTHING);
    const goldQuad = item.quad ?? quadOf(gold, item);
    const quad = predicted === null ? NOTHING : (quadLabel(predicted) ?? NOTHING);
    quads.add(goldQuad, quad);
    sides.add(sideOf(goldQuad), sideOf(quad));
    const right = gold === predicted;
    if (confidence !== null) sureness.push({ confidence, right });
    return {
      id: item.id,
      text: item.text,
      score: right ? 1 : 0,
      gold: [gold],
      predicted: predicted === null ? [] : [predicted],
      mistakes: right ? [] : [{ gold, predicted, confidence }],
    };
  });
  return {
    counts: { answered },
    figures: {
      coverage: items.length === 0 ? 0 : answered / items.length,
      root_accuracy: roots.accuracy(),
      root_macro_f1: roots.macroF1(),
      quad_accuracy: quads.accuracy(),
      quad_macro_f1: quads.macroF1(),
      binary_accuracy: sides.accuracy(),
      binary_macro_f1: sides.macroF1(),
    },
    classes: roots.classes(),
    confusion: roots.confusion(),
    calibration: calibrationOf(sureness),
    verdicts,
  };
}

function relationOf(answer: Fields | undefined): { type: string | null; confidence: number | null } {
  const relation = fieldsOf(answer?.relation);
  const type = wordsOf(relation.event ?? relation.type)[0] ?? textOf(answer?.type);
  return { type, confidence: numberOf(relation.confidence) };
}

function quadOf(label: string, { id }: RelationItem): string {
  const quad = quadLabel(label);
  if (quad === null) throw new RapportError('E_INPUT', `the gold's type ${label} is none of PLOVER's`, { source: id });
  return quad;
}

/** Quad classes 1 and 2 are cooperation. */
function sideOf(quad: string): string {
  if (quad === NOTHING) return NOTHING;
  return Number(quad) <= 2 ? 'cooperation' : 'conflict';
}
