// Events as one JSON-LD document, written node by node.

import type { MergedEvent } from '@rapport/record';
import type { Items } from '../stream/items.ts';
import type { CountryNames } from '../wording/name-actors.ts';
import { eventNode, JSON_LD_CONTEXT } from './event-node.ts';

/** Pieces of the document: its context, then a graph of events, one a line. */
export async function* jsonLdPieces(events: Items<MergedEvent>, countries: CountryNames): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(JSON_LD_CONTEXT)},"@graph":[`;
  let separator = '\n';
  for await (const event of events) {
    yield separator + JSON.stringify(eventNode(event, countries));
    separator = ',\n';
  }
  yield '\n]}\n';
}
