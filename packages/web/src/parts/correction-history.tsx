// What people decided on an event, the newest last, each with its author; what holds can be taken back.

import type { RecordedCorrection } from '@rapport/ledger';
import type { Decision } from '@rapport/record';
import { lastAuthor, useUndo } from '../data/decide.ts';
import { say, word } from '../strings/catalogue.ts';
import { dayWords } from '../words/figures.ts';
import { countryName } from '../words/names.ts';

export function CorrectionHistory({ corrections }: { readonly corrections: readonly RecordedCorrection[] }) {
  const undo = useUndo();
  if (corrections.length === 0) return <p class="soft">{say('event.correctionsNone')}</p>;
  return (
    <ol class="history">
      {corrections.map(({ id, decision, author, note, known_from: at, undone_by: undone }) => (
        <li key={id} class={undone === undefined ? '' : 'undone'}>
          <time dateTime={at}>{dayWords(at, 'shortYear')}</time> <b>{author}</b> {decisionWords(decision)}
          {note === undefined ? null : <span class="soft"> “{note}”</span>}{' '}
          {undone !== undefined ? (
            <i>{say('event.undone')}</i>
          ) : decision.kind === 'undo' ? null : (
            <button
              class="link small"
              type="button"
              disabled={undo.isPending}
              onClick={() => undo.mutate({ ids: [id], author: lastAuthor() || author })}
            >
              {say('event.undo')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'set':
      return say('review.didSet', { field: word('correctable', decision.field), value: valueWords(decision) });
    case 'accept':
      return say('review.didAccept');
    case 'merge':
      return say('review.didMerge');
    case 'split':
      return say('review.didSplit');
    case 'pledge':
      return say('review.didPledge', {
        verdict: word('verdict', decision.verdict),
        state: word('pledge', decision.state ?? ''),
      });
    case 'undo':
      return say('review.didUndo');
  }
}

/** What a field was set to, its codes in words. */
export function valueWords({ field, value }: Extract<Decision, { readonly kind: 'set' }>): string {
  if (Array.isArray(value)) return value.map((one: unknown) => valueWords({ field, value: one } as never)).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map((one: unknown) => valueWords({ field, value: one } as never))
      .join(' ');
  const text = String(value);
  switch (field) {
    case 'event':
      return word('type', text);
    case 'mode':
    case 'status':
    case 'field':
      return word(field, text);
    case 'actor':
    case 'recipient':
      return countryName(text);
    case 'date':
    case 'enddate':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayWords(text) : text;
    default:
      return text;
  }
}
