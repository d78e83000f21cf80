// What holds a table that may be wider or longer than its place: it can be reached and scrolled by keys.

import type { ComponentChildren } from 'preact';

interface TableFrameProps {
  readonly label: string;
  /** Shows all its rows, however many. */
  readonly tall?: boolean;
  readonly children: ComponentChildren;
}

export function TableFrame({ label, tall = false, children }: TableFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section class={tall ? 'tablewrap tall' : 'tablewrap'} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
