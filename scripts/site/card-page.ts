// The accuracy card of the corpus's held-back tenth, from the file that `npm run scores` writes.

import { enCodeWords } from '@rapport/record';
import { readScores, SCORES_COMMAND, SCORES_FILE, type Scores, type ScoresTask } from '../house/scores-file.ts';
import { code, markdownTable } from './markdown-table.ts';

const HEAD = `# The accuracy card

How right the coder is on the tenth of [the corpus](../corpus/DATASHEET.md) that is never trained on, by \`${SCORES_COMMAND}\`, as it stands in \`${SCORES_FILE}\`. All 16 types are kept apart. These are sentences of its authors; on news texts the figures are others: [accuracy](../docs/accuracy.md) has them and says what goes wrong. [How it can mislead you](../docs/misleading.md).
`;

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', ko: 'Korean', zh: 'Chinese' };
/** With fewer items than this a figure says little. */
const LITTLE = 200;

const MEANINGS: Readonly<Record<string, string>> = {
  detect_precision: 'of the events coded, how many are events of the sentence',
  detect_recall: 'of the events of the sentences, how many were seen',
  detect_f1: 'both together',
  type_precision: 'of the events coded, how many have the right type',
  type_recall: 'of the events of the sentences, how many were coded with the right type',
  type_f1: 'both together',
  type_macro_f1: 'the same, every type counted alike',
  dyad_precision: 'of the events coded, how many have the right type and both sides',
  dyad_recall: 'of the events of the sentences, how many were coded with type and both sides',
  dyad_f1: 'both together',
  dyad_any_precision: 'the same, one country of a side being enough',
  dyad_any_recall: 'the same, one country of a side being enough',
  dyad_any_f1: 'both together',
  sentence_exact: 'sentences with all their events and no other',
  false_alarm_rate: 'sentences without an event in which one was seen; less is better',
  field: 'right field, of events with the right type',
  status: 'right status, of events with the right type',
  mode: 'right mode, of events whose gold has one',
  dyad_ece: 'how far confidence is from the share that is right in type and sides; less is better',
  coverage: 'pairs of actors that were answered',
  root_accuracy: 'right type between two given actors',
  root_macro_f1: 'F1, every type counted alike',
  quad_accuracy: 'right class of the four',
  quad_macro_f1: 'F1, every class counted alike',
  binary_accuracy: 'cooperation and conflict told apart',
  binary_macro_f1: 'F1 of that, both counted alike',
};

/** The page, as Markdown. */
export function cardPage(root: string): string {
  const scores = readScores(root);
  return [
    HEAD,
    '## Events of a sentence',
    items(scores, 'events'),
    figures(scores, 'events'),
    '## The relation between two given actors',
    items(scores, 'relations'),
    figures(scores, 'relations'),
    '## By type',
    'F1 of each type: in sentences, and between two given actors. Of Korean and Chinese the tenth is small; a type has few sentences there.',
    byType(scores),
  ].join('\n\n');
}

function items({ languages }: Scores, task: ScoresTask): string {
  const parts = Object.entries(languages).map(([language, card]) => `${card[task].items} in ${LANGUAGES[language]}`);
  const little = Object.values(languages).some((card) => card[task].items < LITTLE);
  return `${parts.join(', ')}.${little ? ` With fewer than ${LITTLE} items a figure moves by several points from chance alone.` : ''}`;
}

function figures({ languages }: Scores, task: ScoresTask): string {
  const cards = Object.values(languages).map((card) => card[task]);
  const names = [...new Set(cards.flatMap((card) => Object.keys(card.figures)))];
  const rows = names.map((name) => [code(name), ...cards.map((card) => share(card.figures[name])), meaning(name)]);
  const calibration = ['calibration_error', ...cards.map((card) => share(card.calibration_error))];
  const said = 'how far confidence is from the share that is right in type; less is better';
  return markdownTable(
    ['Figure', ...Object.keys(languages).map((one) => `>${LANGUAGES[one]}`), 'What it says'],
    [...rows, [code(calibration[0]!), ...calibration.slice(1), said]],
  );
}

function meaning(name: string): string {
  const said = MEANINGS[name];
  if (said === undefined) throw new Error(`scripts/site/card-page.ts has no words for the figure ${name}`);
  return said;
}

function byType({ languages }: Scores): string {
  const tasks = Object.keys(languages).flatMap((language) =>
    (['events', 'relations'] as const).map((task) => ({ language, task })),
  );
  const types = [
    ...new Set(tasks.flatMap(({ language, task }) => Object.keys(languages[language]![task].classes))),
  ].sort();
  return markdownTable(
    ['Type', 'In words', ...tasks.map(({ language, task }) => `>${LANGUAGES[language]}, ${task}`)],
    types.map((type) => [
      code(type),
      (enCodeWords.type as Readonly<Record<string, string>>)[type] ?? '',
      ...tasks.map(({ language, task }) => share(languages[language]![task].classes[type])),
    ]),
  );
}

function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
