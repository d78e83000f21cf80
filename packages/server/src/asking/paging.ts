// Pages by cursor, as they are asked for and answered.

import type { PageRequest } from '@rapport/ledger';
import { type TSchema, Type } from 'typebox';
import { pick } from './event-filter.ts';

const MOST_ROWS = 200;
const USUAL_ROWS = 50;

export const PAGE_QUERY = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ROWS, default: USUAL_ROWS })),
  after: Type.Optional(Type.String({ maxLength: 300, description: '`next` of the page before' })),
} as const;

export const ORDER_QUERY = {
  order: Type.Optional(Type.Enum(['oldest', 'newest'], { description: 'by date; newest unless said' })),
} as const;

interface PageAsked {
  readonly limit?: number;
  readonly after?: string;
  readonly order?: 'oldest' | 'newest';
}

/** The ledger's request for the page. */
export function pageOf(asked: PageAsked): PageRequest {
  return { limit: asked.limit ?? USUAL_ROWS, order: asked.order ?? 'newest', ...pick(asked, ['after']) };
}

/** The schema of a page of rows. */
export function pageSchema<S extends TSchema>(row: S) {
  return Type.Object({
    rows: Type.Array(row),
    next: Type.Union([Type.String(), Type.Null()], { description: 'give it as `after`; null after the last page' }),
  });
}
