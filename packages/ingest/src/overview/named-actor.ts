// When an actor is somebody apart from its country, and by what it is found again.

import type { EventActor } from '@rapport/record';

/** Whether the actor is a person or an institution, and not a country as a whole. */
export function isNamed({ identifier_text, sector, code, office, identifier_id }: EventActor): boolean {
  return (
    identifier_text !== '' &&
    (sector.length > 0 || code === null || office !== undefined || identifier_id !== undefined)
  );
}

/** Wikidata id, or the name as resolved. */
export function actorKey({ identifier_id, identifier_text }: EventActor): string {
  return identifier_id ?? identifier_text;
}
