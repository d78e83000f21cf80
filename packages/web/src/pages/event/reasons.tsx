// Why an event was coded so, and where its reports contradict each other.

import type { StoredMention } from '@rapport/ledger';
import type { MergedEvent } from '@rapport/record';
import { TableFrame } from '../../parts/table-frame.tsx';
import { whyWords } from '../../parts/why-words.ts';
import { say, word } from '../../strings/catalogue.ts';
import { dayWords, percent } from '../../words/figures.ts';
import { actWords, countryName } from '../../words/names.ts';

export function Reasons({ mentions }: { readonly mentions: readonly StoredMention[] }) {
  return (
    <ul class="reasons">
      {mentions.map(({ mention, document, provenance }) => (
        <li key={`${document.key} ${mention.id}`}>
          <b>{actWords(mention)}</b> <span class="num soft">{percent(mention.confidence)}</span>
          <span class="soft">
            {' · '}
            {[
              ...whyWords(mention),
              document.publisher ?? document.document_id,
              say('event.coder', { coder: provenance.coder, pack: provenance.pack }),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Differences({ event }: { readonly event: MergedEvent }) {
  if (event.contradictions.length === 0) return <p class="soft">{say('event.differNone')}</p>;
  const publishers = new Map(event.mentions.map((one) => [one.mention_id, one.publisher ?? one.document_id]));
  return (
    <TableFrame label={say('event.differ')}>
      <table class="figures differences">
        <thead>
          <tr>
            <th scope="col">{say('event.what')}</th>
            <th scope="col" class="words">
              {say('event.value')}
            </th>
            <th scope="col" class="words">
              {say('event.toldBy')}
            </th>
          </tr>
        </thead>
        <tbody>
          {event.contradictions.flatMap(({ about, accounts }) =>
            accounts.map(({ value, mention_ids: ids }, i) => (
              <tr key={`${about} ${value}`}>
                <th scope="row">{i === 0 ? word('about', about) : ''}</th>
                <td class="words">{accountWords(about, value)}</td>
                <td class="words">{[...new Set(ids.map((id) => publishers.get(id) ?? id))].join(', ')}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** A value as an account gives it: codes and dates in words. */
function accountWords(about: string, value: string): string {
  if (about === 'status') return word('status', value);
  if (about === 'actor')
    return value
      .split(', ')
      .map((code) => countryName(code))
      .join(', ');
  return about === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayWords(value) : value;
}
