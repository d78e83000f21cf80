// English words round place names.

import type { PlaceGrammar } from '../../place/find-places.ts';
import { MONTHS, WEEKDAYS } from './time-words.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** `Seoul, Jan. 6 (AP) —`, `SEOUL, Jan. 6 -- `. */
const DATELINE =
  /^(?:[^.!?\n]{2,40}?(?:,[^\n]{0,30})?\([^)\n]{2,40}\)\s*[-–—]|\p{Lu}{3,}[^.!?\n]{0,30}(?:,[^\n]{0,30})?(?:\s[-–—]{1,2}\s|\([^)\n]{2,40}\)\s))/u;

/** Prepositions, modifiers and neighbours of place names in English news. */
export const englishPlaces: PlaceGrammar = {
  locative: words('in at near inside outside around across off within throughout over above along beneath beside'),
  directional: words('to from into toward towards through via onto for'),
  locativeBehind: new Set(),
  modifiers: words(
    'the a central northern southern eastern western north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown greater mainland nearby neighboring neighbouring rural coastal upper lower inner war-torn occupied city province region state town village port capital district of',
  ),
  coordinators: words('and or &'),
  dateline: DATELINE,
  neighbours: new Set([
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...words(
      'province city county state region district prefecture governorate oblast island islands today yesterday where when who while after before on in at',
    ),
  ]),
};
