// Shapes that have a name in the description, and how others refer to them.

import { Type } from 'typebox';

/** Names under `components.schemas`: those of docs/contract.md first. */
export const NAMES = [
  'Document',
  'Record',
  'Entity',
  'Event',
  'Quote',
  'Pledge',
  'Attitude',
  'Actor',
  'DocumentFacts',
  'MentionRef',
  'MergedEvent',
  'StoredMention',
  'QuoteReport',
  'FollowedPledge',
  'Correction',
  'Error',
] as const;
export type SchemaName = (typeof NAMES)[number];

/** A reference to the shape of that name. */
export function named(name: SchemaName) {
  return Type.Unsafe<unknown>({ $ref: `${name}#` });
}
