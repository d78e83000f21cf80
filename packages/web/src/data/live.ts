// The record changes while a page is open: what the server announces makes the answers at hand stale.

import type { QueryClient } from '@tanstack/react-query';
import { staleUrls } from './stale-urls.ts';

/** While somebody writes without pause, answers are asked for anew this often at most. */
const PAUSE_MS = 3000;

/** Listens until the page is left. A server that cannot be reached is asked again by the browser itself. */
export function listenForChanges(client: QueryClient): void {
  const source = new EventSource('/api/live');
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let stale: ((url: string) => boolean)[] = [];
  const refresh = (): void => {
    const told = stale;
    stale = [];
    waiting = null;
    if (told.length === 0) return;
    waiting = setTimeout(refresh, PAUSE_MS);
    void client.invalidateQueries({ predicate: ({ queryKey }) => told.some((one) => one(String(queryKey.at(-1)))) });
  };
  source.addEventListener('events-changed', ({ data }: MessageEvent<string>) => {
    stale.push(staleUrls(data));
    if (waiting === null) refresh();
  });
  addEventListener('pagehide', () => source.close(), { once: true });
}
