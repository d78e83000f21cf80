// What is shown, to take along: the same filters, as the files that other tools read.

import { address } from '../../data/http.ts';
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
        <button class="link" type="button" onClick={() => print()}>
          {say('chronology.print')}
        </button>
      </p>
    </section>
  );
}
