// The table behind a chart: the same figures for those who read rather than look.

import { Link } from '@tanstack/react-router';
import { say } from '../strings/catalogue.ts';
import { TableFrame } from './table-frame.tsx';

interface FigureTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Where the figures of each row come from: the events of a pair in a span of days. */
  readonly events?: { readonly address: string; readonly spans: readonly Days[] };
}

/** First and last day, ISO. */
export interface Days {
  readonly since: string;
  readonly until: string;
}

export function FigureTable({ caption, head, rows, events }: FigureTableProps) {
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
            {rows.map((row, at) => (
              <tr key={String(row[0])}>
                {row.map((cell, i) => {
                  const key = `${head[i]}`;
                  return i === 0 ? (
                    <th key={key} scope="row">
                      {events === undefined ? (
                        cell
                      ) : (
                        <Link
                          to="/$pair/chronology"
                          params={{ pair: events.address }}
                          search={{ ...events.spans[at], order: 'oldest' }}
                        >
                          {cell}
                        </Link>
                      )}
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
