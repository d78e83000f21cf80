// A section of a page: a rule, its name, and at the right where it leads.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly more?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
}

export function Part({ title, note, more, children, class: extra = '' }: PartProps) {
  const id = useId();
  return (
    <section class={`part ${extra}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title}
          {note === undefined ? null : <span class="soft"> · {note}</span>}
        </h2>
        {more === undefined || more === null ? null : <span class="more">{more}</span>}
      </header>
      {children}
    </section>
  );
}
