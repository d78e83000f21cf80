// The type a corpus event is trained under where a relation between two given actors is asked for.

import type { EventType } from '@rapport/record';
import type { CorpusEvent } from '../corpus/corpus-sentence.ts';

/** Words of formal sanctions, as against other cuts in relations. */
const FORMAL_SANCTION = /\b(?:sanction|embargo|blacklist|freez|froze)|制裁|禁运|黑名单|冻结/i;
const BLOCKADE = /\bblockad|封锁/i;
const WARRANT = /\bwarrant|逮捕令/i;

/** `reached a deal`, `struck an accord`: an agreement concluded, as against one to do something. */
const CONCLUDED =
  /\b(?:reach|struck|strike|clinch|seal|conclud|finali[sz])\w* (?:an?|the|their|its) (?:[\w-]+ ){0,4}(?:deal|agreement|accord|pact|treaty|settlement)\b|达成.{0,12}(?:协议|协定)/i;

/** What an actor does not do when the sentence denies it: as between two given actors, that is a refusal. */
const REFUSABLE: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE']);
/** Hostile acts that are a threat as long as they are only announced. */
const HOSTILE: ReadonlySet<EventType> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);
const YIELDING: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT']);

/**
 * A relation is named on the CAMEO side of the splicing table (PLOVER manual, appendix) and as CAMEO's codebook sorts
 * acts, so that it can stand in one series with CAMEO-coded data (docs/decisions/0003). Events of a record follow the
 * manual's own text.
 */
export function splicedLabel(event: CorpusEvent, sentence: string): EventType {
  const { type, mode, status } = event;
  if (status === 'negated' && REFUSABLE.has(type)) return 'REJECT';
  if (status === 'planned' && HOSTILE.has(type)) return 'THREATEN';
  if (status === 'planned' && YIELDING.has(type)) return 'AGREE';
  if (type === 'SANCTION' && mode === 'convict') return 'ACCUSE';
  if (type === 'SANCTION' && mode === 'discontinue' && FORMAL_SANCTION.test(sentence)) return 'COERCE';
  if (type === 'COERCE' && (mode === 'cyber' || BLOCKADE.test(sentence))) return 'ASSAULT';
  if (type === 'THREATEN' && mode === 'arrest' && WARRANT.test(sentence)) return 'COERCE';
  if (type === 'AGREE' && status !== 'planned' && CONCLUDED.test(sentence)) return 'SUPPORT';
  return type;
}
