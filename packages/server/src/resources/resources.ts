// All resources of the interface, in the order in which the description lists them.

import type { Resource } from '../server-context.ts';
import { accounts } from './accounts/route.ts';
import { accuracy } from './accuracy/route.ts';
import { articles } from './articles/route.ts';
import { attitudes } from './attitudes/route.ts';
import { audit } from './audit/route.ts';
import { chronology } from './chronology/route.ts';
import { code } from './code/route.ts';
import { corrections } from './corrections/route.ts';
import { counts } from './counts/route.ts';
import { decisions } from './decisions/route.ts';
import { events } from './events/route.ts';
import { exports } from './export/route.ts';
import { feeds } from './feeds/route.ts';
import { health } from './health/route.ts';
import { jobs } from './jobs/route.ts';
import { live } from './live/route.ts';
import { metrics } from './metrics/route.ts';
import { network } from './network/route.ts';
import { openapi } from './openapi/route.ts';
import { pairIndex } from './pair-index/route.ts';
import { pairs } from './pairs/route.ts';
import { people } from './people/route.ts';
import { pledgeBoard } from './pledges/board-route.ts';
import { pledges } from './pledges/route.ts';
import { quotes } from './quotes/route.ts';
import { replies } from './replies/route.ts';
import { review } from './review/route.ts';
import { search } from './search/route.ts';
import { session } from './session/route.ts';
import { sources } from './sources/route.ts';
import { stats } from './stats/route.ts';
import { tokens } from './tokens/route.ts';
import { users } from './users/route.ts';

export const RESOURCES: readonly Resource[] = [
  pairs,
  pairIndex,
  counts,
  chronology,
  quotes,
  pledges,
  pledgeBoard,
  accounts,
  attitudes,
  people,
  network,
  events,
  articles,
  search,
  review,
  corrections,
  decisions,
  code,
  jobs,
  exports,
  replies,
  sources,
  feeds,
  stats,
  accuracy,
  live,
  session,
  users,
  tokens,
  audit,
  health,
  metrics,
  openapi,
];
