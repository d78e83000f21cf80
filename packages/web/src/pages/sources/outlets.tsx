// Each outlet with how much of it was read, on which days, and where days are missing.

import type { SourceState } from '@rapport/ingest';
import { type DaySpan, DaysRead, DaysReadYears } from '../../marks/days-read.tsx';
import { Part } from '../../parts/part.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { count, dayWords } from '../../words/figures.ts';
import { countryName } from '../../words/names.ts';
import { emptyMonths, languagesOf, spanOf } from './reading-figures.ts';

export function Outlets({ sources }: { readonly sources: readonly SourceState[] }) {
  const span = spanOf(sources);
  const most = Math.max(1, ...sources.flatMap(({ months }) => months.map(([, days]) => days)));
  return (
    <Part title={say('sources.outlets')} note={say('sources.outletsNote')}>
      <TableFrame label={say('sources.outlets')} tall>
        <table class="figures outlets">
          <thead>
            <tr>
              <th scope="col">{say('sources.outlet')}</th>
              <th scope="col">{say('sources.documents')}</th>
              <th scope="col">{say('sources.last')}</th>
              <th scope="col">{say('sources.daysRead')}</th>
              <th scope="col" class="words strip">
                <span class="unseen">{say('sources.when')}</span>
                {span === null ? null : <DaysReadYears span={span} />}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <Outlet key={`${source.publisher} ${source.language}`} source={source} span={span} most={most} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p class="small soft stripnote">{say('sources.stripNote', { n: most })}</p>
    </Part>
  );
}

interface OutletProps {
  readonly source: SourceState;
  readonly span: DaySpan | null;
  /** Most days in a month of any outlet. */
  readonly most: number;
}

function Outlet({ source, span, most }: OutletProps) {
  const { publisher, publisher_country: country, language, documents, days, last, missing_days: missing } = source;
  const empty = emptyMonths(source);
  return (
    <tr>
      <th scope="row">
        {publisher ?? say('sources.unnamed')}
        <small>{[...(country === null ? [] : [countryName(country)]), word('language', language)].join(' · ')}</small>
      </th>
      <td data-name={say('sources.documents')}>{count(documents)}</td>
      <td data-name={say('sources.last')}>{last === null ? '–' : dayWords(last, 'shortYear')}</td>
      <td data-name={say('sources.daysRead')}>
        {say('sources.daysOf', { days, span: days + missing })}
        {empty === 0 ? null : <small>{say('sources.emptyMonths', { n: empty })}</small>}
      </td>
      <td class="words strip">{span === null ? null : <DaysRead months={source.months} span={span} most={most} />}</td>
    </tr>
  );
}

/** The same by language. */
export function Languages({ sources }: { readonly sources: readonly SourceState[] }) {
  return (
    <Part title={say('sources.languages')}>
      <TableFrame label={say('sources.languages')}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{say('sources.language')}</th>
              <th scope="col">{say('sources.outlets')}</th>
              <th scope="col">{say('sources.documents')}</th>
              <th scope="col">{say('sources.last')}</th>
            </tr>
          </thead>
          <tbody>
            {languagesOf(sources).map(({ language, outlets, documents, last }) => (
              <tr key={language}>
                <th scope="row">{word('language', language)}</th>
                <td>{count(outlets)}</td>
                <td>{count(documents)}</td>
                <td>{last === null ? '–' : dayWords(last, 'shortYear')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Part>
  );
}
