// All named shapes, made known to the server that describes itself by them.

import type { FastifyInstance } from 'fastify';
import { contractShapes } from './contract-schema.ts';
import { CORRECTION } from './correction-schema.ts';
import { ACTOR, DOCUMENT_FACTS, MENTION_REF, MERGED_EVENT, QUOTE_REPORT, STORED_MENTION } from './event-schema.ts';
import type { SchemaName } from './named.ts';
import { FOLLOWED_PLEDGE } from './pledge-schema.ts';
import { ERROR_BODY } from './value-schema.ts';

type OwnName = Exclude<SchemaName, 'Document' | 'Record' | 'Entity' | 'Event' | 'Quote' | 'Pledge' | 'Attitude'>;

const OWN: Readonly<Record<OwnName, object>> = {
  Actor: ACTOR,
  DocumentFacts: DOCUMENT_FACTS,
  MentionRef: MENTION_REF,
  MergedEvent: MERGED_EVENT,
  StoredMention: STORED_MENTION,
  QuoteReport: QUOTE_REPORT,
  FollowedPledge: FOLLOWED_PLEDGE,
  Correction: CORRECTION,
  Error: ERROR_BODY,
};

/** Adds every named shape; routes refer to them by `named`. */
export function addSchemas(app: FastifyInstance): void {
  for (const [name, shape] of [...contractShapes(), ...Object.entries(OWN)]) app.addSchema({ ...shape, $id: name });
}
