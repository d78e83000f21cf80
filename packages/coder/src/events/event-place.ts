// Where an event happened: a place named in its clause.

import type { Doc } from '../doc/doc.ts';
import { ancestors } from '../doc/tree.ts';
import type { PlaceMention } from '../place/place-mention.ts';
import type { Frame } from './frame.ts';

/**
 * The finest place that hangs on the predicate, else the nearest of the sentence; undefined when it names none. Where a
 * clause ends in its verb (`verbFinal`), what stands behind the predicate of a verb is where something else happened.
 */
export function placeOf(
  doc: Doc,
  places: readonly PlaceMention[],
  frame: Frame,
  verbFinal: boolean,
): PlaceMention | undefined {
  const from = doc.bounds[frame.sentence]!;
  const to = doc.bounds[frame.sentence + 1]!;
  let best: PlaceMention | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.startToken < from || place.startToken >= to) continue;
    if (verbFinal && frame.kind !== 'noun' && place.startToken > frame.predicate) continue;
    const steps = ancestors(doc, place.head).indexOf(frame.predicate);
    const reach = steps >= 0 ? steps : 10 + Math.abs(place.head - frame.predicate) * 0.1;
    const cost = reach - place.location.resolution * 1.5;
    if (cost < bestCost) {
      best = place;
      bestCost = cost;
    }
  }
  return best;
}
