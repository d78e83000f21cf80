// A noun phrase that no table knows, as the party an act is aimed at: named by its words, without a code.

import type { Mention } from '../actors/actor-layer.ts';
import { ofMeasure } from '../actors/phrases.ts';
import type { Doc } from '../doc/doc.ts';
import type { EventParty } from './coded-event.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const FRONT = /^(?:det|amod|nummod|compound|flat|nmod|punct|goeswith|case|advmod)/;
/** Tags of what describes behind a hyphen: `rebel-held`, `year-old`. */
const DESCRIBING = /^(?:VB[GN]|JJ)$/;
/** The parts of a number that a comma parts. */
const THOUSANDS = /^\d{1,3}$/;
const UNITS = /^\d{3}$/;
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

/** The first token of the phrase in front of its head, without prepositions. */
export function leftEdge(doc: Doc, head: number): number {
  const first = doc.bounds[doc.sentenceOf[head]!]!;
  let start = head;
  while (start > first) {
    if (isInFront(doc, start - 1, start, head)) start--;
    // `rebel-held town`: what a hyphen joins is one word, whatever the tree makes of its parts.
    else if (start - 2 >= first && joinsWords(doc, start - 1)) start -= 2;
    else break;
  }
  while (start < head && /^(?:case|punct)/.test(doc.deprel(start)) && !ofMeasure(doc, start, start + 1)) start++;
  return start;
}

/** A hyphen between two words, a comma inside a number; texts that are cut into tokens have spaces round them. */
function joinsWords(doc: Doc, token: number): boolean {
  if (doc.form(token) === ',') return THOUSANDS.test(doc.form(token - 1)) && UNITS.test(doc.form(token + 1));
  if (doc.form(token) !== '-') return false;
  const glued = doc.ends[token - 1] === doc.starts[token] && doc.ends[token] === doc.starts[token + 1];
  return glued || DESCRIBING.test(doc.tag(token + 1));
}

/** Whether the token hangs on the phrase that begins at `from`, by relations that stand in front of a noun. */
function isInFront(doc: Doc, token: number, from: number, head: number): boolean {
  const above = doc.head(token);
  if (above < from || above > head || !FRONT.test(doc.deprel(token))) return false;
  return !(above === head && doc.deprel(token) === 'case');
}
