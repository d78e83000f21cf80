// Gold and what a coder answered, to the accuracy card.

export { type Card, type Mistake, TASKS, type TaskName } from './card.ts';
export { type Change, type Comparison, compare, type FigureChange } from './compare.ts';
export { evaluate, partsBy } from './evaluate.ts';
export { documentOf, type GoldItem } from './gold/gold-item.ts';
export { type Fields, isFields } from './gold/loose-json.ts';
export { type Answers, readAnswers } from './gold/read-answers.ts';
export { type Gold, type GoldRow, readGold } from './gold/read-gold.ts';
export type { Calibration, ReliabilityBin } from './measures/calibration.ts';
export { type ClassFigures, type Confusion, NOTHING } from './measures/classes.ts';
