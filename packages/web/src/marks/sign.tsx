// The sign of cooperation or conflict, drawn so that it looks the same in every font.

import { word } from '../strings/catalogue.ts';
import { type SignKind, toneOf } from '../words/sign.ts';

const UP = 'M5 1.2 9.2 8.8H.8Z';
const DOWN = 'M5 8.8 .8 1.2H9.2Z';
const QUAD: Readonly<Record<SignKind, string>> = {
  'coop-word': '1',
  'coop-deed': '2',
  neutral: '3',
  'conf-word': '3',
  'conf-deed': '4',
};

/** A small sign; its meaning is told to those who cannot see it, unless the words beside it say the same. */
export function Sign({ kind, silent = false }: { readonly kind: SignKind; readonly silent?: boolean }) {
  const hollow = kind !== 'coop-deed' && kind !== 'conf-deed';
  return (
    <>
      <svg class={`sign ${toneOf(kind)}`} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        {kind === 'neutral' ? (
          <circle cx="5" cy="5" r="3.4" class="hollow" />
        ) : (
          <path d={kind.startsWith('coop') ? UP : DOWN} class={hollow ? 'hollow' : 'filled'} />
        )}
      </svg>
      {silent ? null : <span class="unseen">{word('quad', QUAD[kind])}: </span>}
    </>
  );
}
