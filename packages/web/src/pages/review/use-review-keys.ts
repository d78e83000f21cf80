// The review by keys: j and k walk, a accepts, x rejects, c corrects, u undoes.

import { useEffect } from 'preact/hooks';

export interface ReviewKeys {
  readonly j: () => void;
  readonly k: () => void;
  readonly a: () => void;
  readonly x: () => void;
  readonly c: () => void;
  readonly u: () => void;
}

export function useReviewKeys(keys: ReviewKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inField = (event.target as HTMLElement).closest('input, textarea, select') !== null;
      if (inField || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
      event.preventDefault();
      keys[event.key as keyof ReviewKeys]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys]);
}
