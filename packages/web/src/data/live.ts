// The record changes while a page is open: what the server announces makes the answers at hand stale.

import type { QueryClient } from '@tanstack/react-query';

/** Listens until the page is left. A server that cannot be reached is asked again by the browser itself. */
export function listenForChanges(client: QueryClient): void {
  const source = new EventSource('/api/live');
  const refresh = (): void => void client.invalidateQueries();
  source.addEventListener('events-changed', refresh);
  source.addEventListener('message', refresh);
  addEventListener('pagehide', () => source.close(), { once: true });
}
