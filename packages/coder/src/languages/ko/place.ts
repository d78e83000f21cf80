// Korean words round place names.

import type { PlaceGrammar } from '../../place/find-places.ts';
import { words } from './words/word-list.ts';

/** `(서울=연합뉴스)`, `[베이징=뉴시스]`. */
const DATELINE = /^\s*[([（【][^()[\]（）【】\n]{1,24}=[^()[\]（）【】\n]{1,20}[)\]）】]/u;

/** Nothing in front of a name tells that it is a place: particles stand behind it. */
export const koreanPlaces: PlaceGrammar = {
  locative: new Set(),
  directional: new Set(),
  locativeBehind: words('에서 에서는 에선 에서의 에서도'),
  modifiers: new Set(),
  coordinators: new Set(),
  dateline: DATELINE,
  neighbours: new Set(),
};
