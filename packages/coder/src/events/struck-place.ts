// The country that an act of force strikes, told by the place alone.

import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import { ancestors, isUnder } from '../doc/tree.ts';
import type { EventParty } from './coded-event.ts';
import { argumentsIn, type Frame } from './frame.ts';
import { prepositionOf } from './frame-arguments.ts';

/** Prepositions of what a blow is aimed at. */
const AIMS: ReadonlySet<string> = new Set(['on', 'against', 'in', 'at', 'across', 'near']);
const REPORTED = /^(?:ccomp|parataxis)/;

/**
 * The country of the first place behind the act, or at which it is aimed (`a strike on Kisumu killed two`); null where
 * that is one of `own`, those who act.
 */
export function struckCountry(
  doc: Doc,
  actors: ActorLayer,
  frame: Frame,
  own: ReadonlySet<string | null>,
): Pick<Party, 'code' | 'name'> | null {
  const place = actors.mentions.find((mention) => isStruck(doc, mention, frame));
  const country = place?.parties[0];
  return country?.code == null || own.has(country.code) ? null : country;
}

/** Those of whom only the place is told are of its country. */
export function asPeopleOf({ code, name }: Pick<Party, 'code' | 'name'>, struck: readonly EventParty[]): EventParty[] {
  return struck.map(({ mention, party }) => ({ mention, party: { ...party, code, name } }));
}

function isStruck(doc: Doc, { placeOnly, head, parties }: Mention, frame: Frame): boolean {
  if (!placeOnly || doc.sentenceOf[head] !== frame.sentence || parties.every(({ code }) => code === null)) return false;
  return head > frame.predicate ? !isOfTeller(doc, head, frame.predicate) : isAim(doc, head, frame);
}

function isAim(doc: Doc, place: number, frame: Frame): boolean {
  const under = argumentsIn(frame, 'agent').some((blow) => isUnder(doc, place, blow));
  return under && AIMS.has(prepositionOf(doc, place));
}

/** `…, officials in Oslo said`: where it is told of, nobody was struck. */
function isOfTeller(doc: Doc, place: number, act: number): boolean {
  const above = ancestors(doc, act);
  const joint = ancestors(doc, place).find((token) => above.includes(token)) ?? act;
  return above.slice(0, above.indexOf(joint)).some((token) => REPORTED.test(doc.deprel(token)));
}
