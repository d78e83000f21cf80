// What is shown, to take along: the same filters, as the files that other tools read.

import { address } from '../../data/http.ts';
import { useChronology } from '../../data/queries.ts';
import { say } from '../../strings/catalogue.ts';
import type { Filters } from './filter-query.ts';

const FORMATS = [
  ['md', 'Markdown'],
  ['docx', 'DOCX'],
  ['csv', 'CSV'],
  ['jsonl', 'JSON'],
  ['ics', 'iCal'],
] as const;

export function ExportLinks({ pair, filters }: { readonly pair: string; readonly filters: Filters }) {
  const { order: _, ...asked } = filters;
  const pages = useChronology(pair, { ...filters });
  return (
    <section class="export" aria-label={say('chronology.export')}>
      <h2>{say('chronology.export')}</h2>
      <p class="small soft">{say('chronology.exportNote')}</p>
      <p class="formats">
        {FORMATS.map(([format, name]) => (
          <a key={format} href={address('/api/export', { ...asked, pair, format, level: 'event' })} download>
            {name}
          </a>
        ))}
        <button class="link" type="button" onClick={() => void printAll(pages)}>
          {say('chronology.print')}
        </button>
      </p>
    </section>
  );
}

/** Pages of lines that one print holds at most; the head of the list says when there is more. */
const MOST_PAGES = 40;

/** Asks for the lines that are not in the page yet, then prints. */
async function printAll(pages: ReturnType<typeof useChronology>): Promise<void> {
  let held: Pick<typeof pages, 'hasNextPage' | 'fetchNextPage'> = pages;
  for (let page = 0; held.hasNextPage && page < MOST_PAGES; page += 1) held = await held.fetchNextPage();
  // The lines have to be in the page before it is laid out for paper.
  requestAnimationFrame(() => print());
}
