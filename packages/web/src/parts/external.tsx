// A link that leaves the record for the page it was read from.

import type { ComponentChildren } from 'preact';

export function External({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
