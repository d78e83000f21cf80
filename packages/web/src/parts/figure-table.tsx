// The table behind a chart: the same figures for those who read rather than look.

import { useRouter } from '@tanstack/react-router';
import { useState } from 'preact/hooks';
import { say } from '../strings/catalogue.ts';
import { TableFrame } from './table-frame.tsx';

interface FigureTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** Its cells row by row; asked for when the table is opened. */
  readonly rows: () => readonly (readonly (string | number)[])[];
  /** Where the figures of each row come from: the events of a pair in a span of days. */
  readonly events?: { readonly address: string; readonly spans: () => readonly Days[] };
}

/** First and last day, ISO. */
export interface Days {
  readonly since: string;
  readonly until: string;
}

/** Its rows are made when it is opened: of a long series they are more than a thousand. */
export function FigureTable({ caption, head, rows, events }: FigureTableProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="behind" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>{say('parts.asTable')}</summary>
      {opened ? (
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
            <Rows head={head} rows={rows} {...(events === undefined ? {} : { events })} />
          </table>
        </TableFrame>
      ) : null}
    </details>
  );
}

/** Plain links, followed by the table as a whole: a thousand that each watch the address would make it slow. */
function Rows({ head, rows, events }: Omit<FigureTableProps, 'caption'>) {
  const router = useRouter();
  const spans = events?.spans();
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(`${link.pathname}${link.search}`);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: enter on a link is a click
    <tbody onClick={follow}>
      {rows().map((row, at) => (
        <tr key={String(row[0])}>
          {row.map((cell, i) =>
            i === 0 ? (
              <th key={head[i]} scope="row">
                {events === undefined || spans === undefined ? (
                  cell
                ) : (
                  <a href={hrefOf(events.address, spans[at]!)}>{cell}</a>
                )}
              </th>
            ) : (
              <td key={head[i]}>{cell}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  );
}

function hrefOf(address: string, { since, until }: Days): string {
  return `/${encodeURIComponent(address)}/chronology?since=${since}&until=${until}&order=oldest`;
}
