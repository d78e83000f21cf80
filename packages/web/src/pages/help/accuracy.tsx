// How accurate the coder is: the figures of its card by kind of act, where the server tells them.

import { useAccuracy } from '../../data/queries.ts';
import { Part } from '../../parts/part.tsx';
import { Rich } from '../../parts/rich.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { count, percent } from '../../words/figures.ts';
import { type AccuracyTable, accuracyTables, type TypeScore } from './accuracy-tables.ts';

export function Accuracy() {
  const tables = accuracyTables(useAccuracy().data);
  return (
    <div id="accuracy">
      <Part title={say('help.accuracyTitle')}>
        <div class="prose">
          {(['help.accuracy1', 'help.accuracy2'] as const).map((text) => (
            <p key={text}>
              <Rich text={say(text)} />
            </p>
          ))}
          {tables.length === 0 ? (
            <p>
              {say('help.accuracyNone')} <code>docs/accuracy.md</code>
            </p>
          ) : null}
        </div>
        {tables.map((table) => (
          <ScoreTable key={table.path.join('/')} table={table} />
        ))}
      </Part>
    </div>
  );
}

function ScoreTable({ table: { path, rows } }: { readonly table: AccuracyTable }) {
  const named = path.filter((name) => !/^(?:per|by)_?types?$/i.test(name));
  const caption = say('help.scoresOf', { what: named.map((name) => word('language', name)).join(' · ') });
  return (
    <TableFrame label={caption} tall>
      <table class="figures scores">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('help.kind')}</th>
            <th scope="col">{say('help.precision')}</th>
            <th scope="col">{say('help.recall')}</th>
            <th scope="col">F1</th>
            <th scope="col">{say('help.support')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Score key={row.type} row={row} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** With fewer sentences than this a figure says little. */
const LITTLE = 10;

function Score({ row: { type, precision, recall, f1, support } }: { readonly row: TypeScore }) {
  const figure = (value: number | null): string => (value === null ? '–' : percent(value));
  return (
    <tr class={support !== null && support < LITTLE ? 'soft' : ''}>
      <th scope="row">{word('type', type)}</th>
      <td>{figure(precision)}</td>
      <td>{figure(recall)}</td>
      <td>{figure(f1)}</td>
      <td>{support === null ? '–' : count(support)}</td>
    </tr>
  );
}
