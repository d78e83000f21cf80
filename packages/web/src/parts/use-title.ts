// The title of the window, told by each page.

import { useEffect } from 'preact/hooks';

export function useTitle(...parts: readonly string[]): void {
  const title = [...parts.filter((part) => part !== ''), 'Rapport'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
