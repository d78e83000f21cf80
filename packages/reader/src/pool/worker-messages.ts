// What the pool and its workers tell each other.

import type { Article, ErrorCode } from '@rapport/record';
import type { Page, ReadOptions } from '../read-page.ts';

/** A page to read, with the number its answer will bear. */
export interface Job {
  readonly id: number;
  readonly page: Page;
}

/** The worker has loaded; a page's article; why there is none. */
export type Result =
  | { readonly kind: 'ready' }
  | { readonly kind: 'article'; readonly id: number; readonly article: Article }
  | { readonly kind: 'error'; readonly id: number; readonly code: ErrorCode; readonly message: string };

/** What a worker is told at its start. */
export interface WorkerSetup {
  readonly options: ReadOptions;
}
