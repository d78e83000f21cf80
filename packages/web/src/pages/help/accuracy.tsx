// How accurate the coder is: the figures of its card by kind of act, where the server tells them.

import { useAccuracy } from '../../data/queries.ts';
import { Part } from '../../parts/part.tsx';
import { Rich } from '../../parts/rich.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { count, percent, share } from '../../words/figures.ts';
import { type ScoreColumn, type ScoreTable, scoreTable } from './accuracy-tables.ts';

export function Accuracy() {
  const card = useAccuracy().data ?? {};
  const table = scoreTable(card);
  const found = table.columns.filter(({ task }) => task === 'events');
  return (
    <div id="accuracy" class="wholewidth">
      <Part title={say('help.accuracyTitle')}>
        <div class="prose">
          {(['help.accuracy1', 'help.accuracy2'] as const).map((text) => (
            <p key={text}>
              <Rich text={say(text)} />
            </p>
          ))}
          {found.map((column) => (
            <InWords key={column.language} column={column} />
          ))}
          {table.rows.length === 0 ? (
            <p>
              {say('help.accuracyNone')} <code>docs/accuracy.md</code>
            </p>
          ) : null}
        </div>
        {table.rows.length === 0 ? null : <Scores table={table} />}
      </Part>
    </div>
  );
}

/** What the main figures of a language mean, in a sentence. */
function InWords({ column: { language, items, figures } }: { readonly column: ScoreColumn }) {
  const { type_precision: precision, type_recall: recall, false_alarm_rate: alarms } = figures;
  if (precision === undefined || recall === undefined || alarms === undefined) return null;
  return (
    <p>
      {say('help.accuracyOf', {
        language: word('language', language),
        precision: percent(precision),
        recall: percent(recall),
        alarms: percent(alarms),
        n: items ?? 0,
      })}
    </p>
  );
}

/** With fewer sentences than this a column says little about a single kind of act. */
const LITTLE = 100;

function Scores({ table: { columns, rows } }: { readonly table: ScoreTable }) {
  const tone = ({ items }: ScoreColumn): string => (items !== null && items < LITTLE ? 'soft' : '');
  return (
    <TableFrame label={say('help.scores')} tall>
      <table class="figures scores">
        <caption>{say('help.scores')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('help.kind')}</th>
            {columns.map((column) => (
              <th key={`${column.language} ${column.task}`} scope="col">
                {word('language', column.language)}
                <small>
                  {word('task', column.task)}
                  {column.items === null ? '' : ` · ${say('event.sentences', { n: column.items })}`}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ type, scores }) => (
            <tr key={type}>
              <th scope="row">{word('type', type)}</th>
              {scores.map((score, i) => (
                <td key={`${columns[i]!.language} ${columns[i]!.task}`} class={tone(columns[i]!)}>
                  {score === null ? '–' : share(score)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {columns.some(({ items }) => items !== null && items < LITTLE) ? (
        <p class="small soft">{say('help.scoresLittle', { n: count(LITTLE) })}</p>
      ) : null}
    </TableFrame>
  );
}
