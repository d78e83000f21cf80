// One event as each press carried it, on either side of its date.

import type { AccountColumn, EventAccount } from '@rapport/relations';
import { Link } from '@tanstack/react-router';
import { say, word } from '../../strings/catalogue.ts';
import { dayWords, percent } from '../../words/figures.ts';
import { countryName } from '../../words/names.ts';

const MOST_SENTENCES = 2;

interface AccountRowProps {
  readonly account: EventAccount;
  readonly withYear: boolean;
}

export function AccountRow({ account, withYear }: AccountRowProps) {
  const { first, second, event_id: id, date, first_reported: reported, event } = account;
  const day = date ?? reported;
  return (
    <li class="account">
      <Side column={first} id={id} />
      <div class="axis">
        <Link to="/events/$id" params={{ id }}>
          {day === null ? say('parts.undated') : dayWords(day, withYear ? 'shortYear' : 'short')}
        </Link>
        <span class="small soft">{event.map((one) => word('type', one)).join(', ')}</span>
      </div>
      <Side column={second} id={id} />
      <Differences account={account} />
    </li>
  );
}

function Side({ column, id }: { readonly column: AccountColumn; readonly id: string }) {
  const { country, sentences, documents } = column;
  const name = say('accounts.press', { country: countryName(country) });
  if (documents === 0) {
    return (
      <div class={column.gap ? 'side gap' : 'side silent'}>
        <p class="only">{name}</p>
        <p class="small">{silenceWords(column)}</p>
      </div>
    );
  }
  return (
    <div class="side">
      <p class="only">{name}</p>
      {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
        <p key={sentence.mention_id}>
          <Link
            to="/articles/$key"
            params={{ key: sentence.document_key }}
            hash={sentence.mention_id}
            className="quiet"
            lang={sentence.language}
          >
            {sentence.text}
          </Link>{' '}
          <span class="small soft">{sentence.publisher ?? ''}</span>
        </p>
      ))}
      {sentences.length > MOST_SENTENCES ? (
        <p class="small">
          <Link to="/events/$id" params={{ id }}>
            {say('accounts.more', { n: sentences.length - MOST_SENTENCES })}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

function silenceWords({ coverage, gap }: AccountColumn): string {
  if (coverage === null) return say('accounts.nothing');
  if (coverage.sample === 0) return say('accounts.unread');
  const chance = percent(coverage.chance_of_none);
  return gap
    ? say('accounts.gap', { n: coverage.sample, p: chance })
    : `${say('accounts.nothing')}; ${say('accounts.small', { n: coverage.sample })}`;
}

function Differences({ account: { differences } }: { readonly account: EventAccount }) {
  if (differences.length === 0) return null;
  const list = differences.map(({ about }) => word('about', about).toLowerCase()).join(', ');
  return <p class="differs small">{say('accounts.differs', { list })}</p>;
}
