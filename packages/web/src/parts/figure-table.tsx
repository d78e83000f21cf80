// The table behind a chart: the same figures for those who read rather than look.

import { say } from '../strings/catalogue.ts';
import { TableFrame } from './table-frame.tsx';

interface FigureTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function FigureTable({ caption, head, rows }: FigureTableProps) {
  return (
    <details class="behind">
      <summary>{say('parts.asTable')}</summary>
      <TableFrame label={caption}>
        <table class="figures">
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={String(row[0])}>
                {row.map((cell, i) => {
                  const key = `${head[i]}`;
                  return i === 0 ? (
                    <th key={key} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={key}>{cell}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}
