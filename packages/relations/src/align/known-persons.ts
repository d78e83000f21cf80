// Persons whom one report names with their office and another, often an undated one, by the name alone.

import { compare, type Profile } from './profile.ts';

/**
 * The profiles of one neighbourhood, with everybody among their persons who is one in another profile: a name that a
 * report gives with an office or an identifier is a person's wherever the same party has it.
 */
export function withKnownPersons(profiles: readonly Profile[]): Profile[] {
  const known = new Set<string>();
  for (const { persons } of profiles)
    for (const [code, names] of persons) for (const name of names) known.add(`${code} ${name}`);
  return profiles.map((profile) => withPersons(profile, known));
}

function withPersons(profile: Profile, known: ReadonlySet<string>): Profile {
  const { actor, recipient } = profile.report.mention;
  let persons: Map<string, ReadonlySet<string>> | undefined;
  for (const { code, identifier_text: name } of [...actor, ...recipient]) {
    const party = code ?? '';
    if (!known.has(`${party} ${name}`) || profile.persons.get(party)?.has(name) === true) continue;
    persons ??= new Map(profile.persons);
    persons.set(party, new Set([...(persons.get(party) ?? []), name].sort(compare)));
  }
  return persons === undefined ? profile : { ...profile, persons };
}
