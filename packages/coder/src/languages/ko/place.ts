// Korean words round place names.

import type { PlaceGrammar } from '../../place/find-places.ts';

/** `(서울=연합뉴스)`, `[베이징=뉴시스]`. */
const DATELINE = /^\s*[([（【][^()[\]（）【】\n]{1,24}=[^()[\]（）【】\n]{1,20}[)\]）】]/u;

/** Particles stand behind a name, so that nothing in front of it tells that it is a place; the actors floor does. */
export const koreanPlaces: PlaceGrammar = {
  locative: new Set(),
  directional: new Set(),
  modifiers: new Set(),
  coordinators: new Set(),
  dateline: DATELINE,
  neighbours: new Set(),
};
