// The type a corpus event is trained under where a relation between two given actors is asked for.

import type { EventType } from '@rapport/record';
import type { CorpusEvent } from '../corpus/corpus-sentence.ts';

/** Words of formal sanctions, as against other cuts in relations. */
const FORMAL_SANCTION = /\b(?:sanction|embargo|blacklist|freez|froze)|制裁|禁运|黑名单|冻结/i;

/** What an actor does not do when the sentence denies it: as between two given actors, that is a refusal. */
const REFUSABLE: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE']);

/**
 * A relation is named on the CAMEO side of the splicing table (PLOVER manual, appendix), so that it can stand in one
 * series with CAMEO-coded data: a conviction is ACCUSE there, formal sanctions are COERCE, attacks on networks are
 * ASSAULT, and a concession only promised is AGREE. Events of a record follow the manual's own text.
 */
export function splicedLabel(event: CorpusEvent, sentence: string): EventType {
  if (event.status === 'negated' && REFUSABLE.has(event.type)) return 'REJECT';
  if (event.type === 'SANCTION' && event.mode === 'convict') return 'ACCUSE';
  if (event.type === 'SANCTION' && event.mode === 'discontinue' && FORMAL_SANCTION.test(sentence)) return 'COERCE';
  if (event.type === 'COERCE' && event.mode === 'cyber') return 'ASSAULT';
  if ((event.type === 'CONCEDE' || event.type === 'RETREAT') && event.status === 'planned') return 'AGREE';
  return event.type;
}
