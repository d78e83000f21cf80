// A level of the index with its sign and colour.

import { Sign } from '../marks/sign.tsx';
import { signed } from '../words/figures.ts';

export function Level({ value }: { readonly value: number | null | undefined }) {
  if (value === null || value === undefined) return <span class="soft">–</span>;
  const conflict = value < 0;
  return (
    <span class={`num level ${conflict ? 'conf' : 'coop'}`}>
      <Sign kind={conflict ? 'conf-deed' : 'coop-deed'} silent /> {signed(value)}
    </span>
  );
}
