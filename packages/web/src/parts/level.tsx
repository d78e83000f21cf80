// A level of the index with its sign and colour.

import { Sign } from '../marks/sign.tsx';
import { signed } from '../words/figures.ts';

/** Levels that are written as zero. */
const EVEN = 0.05;

export function Level({ value }: { readonly value: number | null | undefined }) {
  if (value === null || value === undefined) return <span class="soft">–</span>;
  const even = Math.abs(value) < EVEN;
  const conflict = value < 0;
  return (
    <span class={`num level ${even ? 'soft' : conflict ? 'conf' : 'coop'}`}>
      <Sign kind={even ? 'neutral' : conflict ? 'conf-deed' : 'coop-deed'} silent /> {signed(value)}
    </span>
  );
}
