// Figures by kind of act, found in a card of scores wherever they stand in it.

import { EVENT_TYPES } from '@rapport/record';

/** Shares from 0 to 1; null where the card does not tell. */
export interface TypeScore {
  readonly type: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Sentences of this kind in the texts that people coded. */
  readonly support: number | null;
}

export interface AccuracyTable {
  /** Names on the way to it in the card: `events`, `en`. */
  readonly path: readonly string[];
  /** The most supported first. */
  readonly rows: readonly TypeScore[];
}

const SUPPORT = ['support', 'n', 'count', 'gold'] as const;
/** The deepest card is shallower. */
const DEEPEST = 8;

/** Every group of PLOVER types with figures, in the order of the card. */
export function accuracyTables(card: unknown, path: readonly string[] = []): AccuracyTable[] {
  if (!isRecord(card) || path.length > DEEPEST) return [];
  const rows = Object.entries(card).flatMap(([name, value]) => scoreOf(name, value));
  const within = Object.entries(card).flatMap(([name, value]) =>
    Object.hasOwn(EVENT_TYPES, name) ? [] : accuracyTables(value, [...path, name]),
  );
  if (rows.length === 0) return within;
  return [{ path, rows: rows.sort((a, b) => (b.support ?? 0) - (a.support ?? 0)) }, ...within];
}

function scoreOf(type: string, value: unknown): TypeScore[] {
  if (!Object.hasOwn(EVENT_TYPES, type)) return [];
  if (typeof value === 'number') return [{ type, precision: null, recall: null, f1: value, support: null }];
  if (!isRecord(value)) return [];
  const figure = (...names: readonly string[]): number | null => {
    const found = names.map((name) => value[name]).find((one) => typeof one === 'number');
    return typeof found === 'number' ? found : null;
  };
  const score = {
    type,
    precision: figure('precision', 'p'),
    recall: figure('recall', 'r'),
    f1: figure('f1', 'F1'),
    support: figure(...SUPPORT),
  };
  return score.precision === null && score.recall === null && score.f1 === null ? [] : [score];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
