// A noun phrase that no table knows, as the party an act is aimed at: named by its words, without a code.

import type { Mention } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import type { EventParty } from './coded-event.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const FRONT = /^(?:det|amod|nummod|compound|flat|nmod|punct|goeswith|case|advmod)/;
const NAME_PARTS = /^(?:flat|compound|goeswith)/;

/** The phrase headed by a noun without what is said of it behind; null for anything but nouns. */
export function plainParty(doc: Doc, head: number): EventParty | null {
  if (!NOMINAL.has(doc.pos(head))) return null;
  const startToken = leftEdge(doc, head);
  let endToken = head + 1;
  for (const child of doc.children(head)) if (child === endToken && NAME_PARTS.test(doc.deprel(child))) endToken++;
  const [start, end] = [doc.starts[startToken]!, doc.ends[endToken - 1]!];
  const name = doc.text.slice(start, end).replace(/\s+/g, ' ');
  const party = { code: null, sector: [], name, kind: 'thing', basis: 'stated' } as const;
  const mention: Mention = {
    startToken,
    endToken,
    head,
    start,
    end,
    form: 'nominal',
    parties: [party],
    placeOnly: false,
  };
  return { mention, party };
}

function leftEdge(doc: Doc, head: number): number {
  const first = doc.bounds[doc.sentenceOf[head]!]!;
  let start = head;
  while (start > first && isInFront(doc, start - 1, start, head)) start--;
  while (start < head && /^(?:case|punct)/.test(doc.deprel(start))) start++;
  return start;
}

/** Whether the token hangs on the phrase that begins at `from`, by relations that stand in front of a noun. */
function isInFront(doc: Doc, token: number, from: number, head: number): boolean {
  const above = doc.head(token);
  if (above < from || above > head || !FRONT.test(doc.deprel(token))) return false;
  return !(above === head && doc.deprel(token) === 'case');
}
