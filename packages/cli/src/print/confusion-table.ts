// Which class was taken for which: a table where it fits the page, else the commonest confusions.

import { type Confusion, NOTHING } from '@rapport/evaluation';
import { INDENT, type Page, plain } from './page.ts';

const LETTERS = 3;
const CELL = LETTERS + 1;
const VOWELS = /[AEIOU]/g;
/** Confusions listed where the table does not fit. */
const LISTED = 15;

/** Lines of the table; gold in rows, predictions in columns. Nothing when there is no class. */
export function renderConfusion(confusion: readonly Confusion[], page: Page): string[] {
  if (confusion.length === 0) return [];
  const labels = labelsOf(confusion);
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  const heading = page.paint('heading', 'Confusion: gold in rows, predictions in columns');
  if (INDENT.length + width + labels.length * CELL > page.width) return [heading, ...listed(confusion, page)];
  const short = shortLabels(labels);
  const counts = new Map(confusion.map(({ gold, predicted, count }) => [`${gold} ${predicted}`, count]));
  const cell = (gold: string, predicted: string) => {
    const count = counts.get(`${gold} ${predicted}`);
    const text = (count === undefined ? '·' : String(count)).padStart(CELL);
    return gold === predicted ? page.paint('trigger', text) : text;
  };
  return [
    heading,
    page.paint(
      'dim',
      `${INDENT}${''.padEnd(width)}${labels.map((label) => short.get(label)!.padStart(CELL)).join('')}`,
    ),
    ...labels.map((gold) => `${INDENT}${gold.padEnd(width)}${labels.map((label) => cell(gold, label)).join('')}`),
  ];
}

function listed(confusion: readonly Confusion[], page: Page): string[] {
  return confusion
    .filter(({ gold, predicted }) => gold !== predicted)
    .slice(0, LISTED)
    .flatMap(({ gold, predicted, count }) => plain(`${gold} taken for ${predicted}: ${count}`, INDENT, page));
}

/** In alphabetical order, nothing last. */
function labelsOf(confusion: readonly Confusion[]): string[] {
  const labels = new Set(confusion.flatMap(({ gold, predicted }) => [gold, predicted]));
  const nothing = labels.delete(NOTHING);
  return [...[...labels].sort(), ...(nothing ? [NOTHING] : [])];
}

/** Three letters each; where two begin alike (CONCEDE, CONSULT), the consonants. */
function shortLabels(labels: readonly string[]): Map<string, string> {
  const first = (label: string) => label.slice(0, LETTERS);
  return new Map(
    labels.map((label) => {
      const alone = labels.filter((other) => first(other) === first(label)).length === 1;
      const bare = label.charAt(0) + label.slice(1).replaceAll(VOWELS, '');
      return [label, alone ? first(label) : bare.slice(0, LETTERS)];
    }),
  );
}
