// Walking a list by keys: j and k down and up, enter opens, / goes to the words.

import { useEffect, useState } from 'preact/hooks';

/** The line under way; null before the first step. */
export function useWalk(length: number, open: (i: number) => void): number | null {
  const [here, setHere] = useState<number | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select') !== null) return;
      if (event.key === 'j') setHere((at) => Math.min(length - 1, (at ?? -1) + 1));
      else if (event.key === 'k') setHere((at) => Math.max(0, (at ?? 1) - 1));
      else if (event.key === 'Enter' && here !== null && target.closest('a, button, summary') === null) open(here);
      else if (event.key === '/') goToWords();
      else return;
      event.preventDefault();
    };
    // Before the page's own key for the search.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [length, open, here]);
  return here;
}

/** On a narrow page the filters are folded away until they are asked for. */
function goToWords(): void {
  const words = document.getElementById('words');
  words?.closest('details')?.setAttribute('open', '');
  words?.focus();
}
