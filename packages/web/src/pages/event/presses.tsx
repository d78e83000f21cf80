// The mentions of an event side by side: the press of each of the two countries, and all others.

import type { StoredMention } from '@rapport/ledger';
import type { AccountColumn, Accounts } from '@rapport/relations';
import { Link } from '@tanstack/react-router';
import { useState } from 'preact/hooks';
import { evidenceMarks } from '../../parts/evidence-marks.ts';
import { External } from '../../parts/external.tsx';
import { Marked } from '../../parts/marked.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { dayWords, percent } from '../../words/figures.ts';
import { countryName } from '../../words/names.ts';

interface PressesProps {
  readonly mentions: readonly StoredMention[];
  readonly pair: readonly [string, string] | null;
  readonly accounts: Accounts | undefined;
}

export function Presses({ mentions, pair, accounts }: PressesProps) {
  const sides: readonly string[] = pair ?? countriesOf(mentions).slice(0, 2);
  const account = accounts?.events[0];
  const columns = [account?.first, account?.second];
  const others = mentions.filter(({ document }) => !sides.includes(document.publisher_country ?? ''));
  return (
    <div class="presses">
      {sides.map((country, i) => (
        <Press
          key={country}
          name={say('event.pressOf', { country: countryName(country) })}
          mentions={mentions.filter(({ document }) => document.publisher_country === country)}
          column={columns[i]}
        />
      ))}
      {others.length === 0 ? null : <Press name={say('event.pressOther')} mentions={others} column={undefined} />}
    </div>
  );
}

interface PressProps {
  readonly name: string;
  readonly mentions: readonly StoredMention[];
  readonly column: AccountColumn | undefined;
}

/** Sentences of a press that are shown at once; a summit has hundreds. */
const AT_ONCE = 20;

function Press({ name, mentions, column }: PressProps) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <section>
      <h3>
        {name}{' '}
        {mentions.length === 0 ? null : <span class="soft num">{say('event.sentences', { n: mentions.length })}</span>}
      </h3>
      {mentions.length === 0 ? <Silence column={column} /> : null}
      {mentions.slice(0, shown).map((one) => (
        <MentionOf key={`${one.document.key} ${one.mention.id}`} stored={one} />
      ))}
      {shown >= mentions.length ? null : (
        <button class="press" type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {say('parts.more')}
        </button>
      )}
    </section>
  );
}

function Silence({ column }: { readonly column: AccountColumn | undefined }) {
  const coverage = column?.coverage ?? null;
  return (
    <div class="mention silence">
      <p>{say('event.nothing')}</p>
      {coverage === null ? null : (
        <p class="small soft">
          {say('event.gapOf', { n: coverage.sample, p: percent(coverage.chance_of_none) })}{' '}
          {say(column?.gap === true ? 'event.gap' : 'event.noGap')}
        </p>
      )}
    </div>
  );
}

function MentionOf({ stored: { mention, document } }: { readonly stored: StoredMention }) {
  const { publisher, published, language, key, url } = document;
  return (
    <div class="mention">
      <p class="small soft">
        {[publisher ?? countryName(document.publisher_country ?? null), word('language', language)].join(' · ')}
        {published === null ? '' : ` · ${dayWords(published, 'shortYear')}`}
      </p>
      <p class="sentence" lang={language}>
        <Marked text={mention.text} start={mention.text_info.start} marks={evidenceMarks(mention)} />
      </p>
      <p class="small">
        <Link to="/articles/$key" params={{ key }} hash={mention.id}>
          {say('event.readIt')}
        </Link>
        {url === undefined ? null : (
          <>
            {' · '}
            <External href={url}>{say('event.original')}</External>
          </>
        )}
      </p>
    </div>
  );
}

function countriesOf(mentions: readonly StoredMention[]): string[] {
  return [
    ...new Set(mentions.flatMap(({ document: { publisher_country: code } }) => (code === undefined ? [] : [code]))),
  ];
}
