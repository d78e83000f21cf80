// "Police raided the offices of a bank": a search by police or prosecutors coerces and hurts nobody. The role `raid` of a
// table marks such verbs.

import type { SpecialRule } from './special-rule.ts';

const SEARCHING: ReadonlySet<string> = new Set(['COP', 'JUD']);
/** What is searched, whoever of the state comes. */
const PREMISES: ReadonlySet<string> = new Set(['office', 'headquarters', 'home', 'residence', 'newsroom', 'studio']);
const OF_THE_STATE: ReadonlySet<string> = new Set(['MIL', 'GOV', 'SPY']);

export const policeRaid: SpecialRule = {
  id: 'rule/police-raid',
  apply(draft, { reader }) {
    const { reading, parties, frame } = draft;
    if (!reading.roles.includes('raid') || parties.actor.length === 0) return null;
    const premises = reading.objects.some((head) => PREMISES.has(reader.doc.lemma(head)));
    const searches = (sector: string) => SEARCHING.has(sector) || (premises && OF_THE_STATE.has(sector));
    if (!parties.actor.every(({ party }) => party.sector.some(searches))) return null;
    // `raided a house, killing two`: then it was one.
    const hurt = reader.frames.some((other) => other.parent === frame.id && reader.read(other)?.type === 'ASSAULT');
    return hurt ? null : { ...draft, type: 'COERCE', modes: [] };
  },
};
