// What the place floor hands upwards: the places a text names, looked up in the gazetteer.

import type { Location } from '@rapport/record';

/** A place name in the text with its entry; the dateline's place is never among them. */
export interface PlaceMention {
  readonly startToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly location: Location;
}
