// The way into fetching: the network library is loaded only when something is fetched, so that reading files starts fast.

import type { FetchedPage, FetchOptions, PageFetcher } from './page-fetcher.ts';

/** Opens a fetcher for many pages: shared connections, each site's robots.txt asked once. Close it when done. */
export async function openFetcher(options: FetchOptions = {}): Promise<PageFetcher> {
  const { PageFetcher: Fetcher } = await import('./page-fetcher.ts');
  return new Fetcher(options);
}

/**
 * Fetches one page. Errors: `E_URL`, `E_ADDRESS_REFUSED`, `E_ROBOTS`, `E_REDIRECTS`, `E_HTTP`, `E_NOT_FOUND`,
 * `E_FETCH`, `E_TIMEOUT`, `E_TOO_LARGE`, `E_TRUNCATED`.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const fetcher = await openFetcher(options);
  try {
    return await fetcher.fetch(address);
  } finally {
    await fetcher.close();
  }
}
