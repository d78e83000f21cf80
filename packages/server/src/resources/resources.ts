// All resources of the interface, in the order in which the description lists them.

import type { Resource } from '../server-context.ts';
import { accounts } from './accounts/route.ts';
import { articles } from './articles/route.ts';
import { attitudes } from './attitudes/route.ts';
import { chronology } from './chronology/route.ts';
import { events } from './events/route.ts';
import { health } from './health/route.ts';
import { network } from './network/route.ts';
import { pairIndex } from './pair-index/route.ts';
import { pairs } from './pairs/route.ts';
import { people } from './people/route.ts';
import { pledges } from './pledges/route.ts';
import { review } from './review/route.ts';
import { search } from './search/route.ts';
import { sources } from './sources/route.ts';
import { stats } from './stats/route.ts';

export const RESOURCES: readonly Resource[] = [
  pairs,
  pairIndex,
  chronology,
  pledges,
  accounts,
  attitudes,
  people,
  network,
  events,
  articles,
  search,
  review,
  sources,
  stats,
  health,
];
