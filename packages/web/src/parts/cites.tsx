// How many reports of an event each press carried: the pair's two first, then all others.

import type { MergedEvent } from '@rapport/record';
import { say } from '../strings/catalogue.ts';
import { alpha2Of } from '../words/country-codes.ts';
import { count } from '../words/figures.ts';
import { countryName } from '../words/names.ts';

interface CitesProps {
  readonly event: MergedEvent;
  readonly pair: readonly [string, string] | null;
}

export function Cites({ event, pair }: CitesProps) {
  const documents = new Map<string, Set<string>>();
  for (const { publisher_country: country = '?', document_key: key } of event.mentions)
    documents.set(country, (documents.get(country) ?? new Set()).add(key));
  const reports = (code: string): number => documents.get(code)?.size ?? 0;
  const sides = pair ?? [...documents.keys()].slice(0, 2);
  const others = [...documents].filter(([code]) => !sides.includes(code)).reduce((sum, [, keys]) => sum + keys.size, 0);
  return (
    <p class="cites num">
      {sides.map((code) => (
        <span key={code} title={countryName(code)}>
          {alpha2Of(code) ?? '–'} {count(reports(code))} <i>{say('parts.reports', { n: reports(code) })}</i>
          <br />
        </span>
      ))}
      {others === 0 ? null : (
        <span>
          <i>{say('parts.elsewhere')}</i> {count(others)}
        </span>
      )}
    </p>
  );
}
