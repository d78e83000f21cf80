// The table behind a chart: the same figures for those who read rather than look.

import { say } from '../strings/catalogue.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function FigureTable({ caption, head, rows }: FigureTableProps) {
  return (
    <details class="behind">
      <summary>{say('parts.asTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section class="tablewrap" tabIndex={0} aria-label={caption}>
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
      </section>
    </details>
  );
}
