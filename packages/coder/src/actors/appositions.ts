// Which role phrases are said of a named person: `X, a spokesman for the ministry`, `the minister, X`, `X is a lawmaker`.

import { relatesBy } from '../doc/tree.ts';
import type { PersonReading, Reading, RoleReading } from './readings.ts';
import type { Scene } from './scene.ts';

/** For a role reading the person it describes, and the other way round; indexes into the readings. */
export interface Appositions {
  readonly personOf: ReadonlyMap<number, number>;
  readonly roleOf: ReadonlyMap<number, number>;
}

/** Pairs roles with persons. */
export function linkAppositions(scene: Scene, readings: readonly Reading[]): Appositions {
  const personOf = new Map<number, number>();
  const roleOf = new Map<number, number>();
  const personAt = new Map<number, number>();
  readings.forEach((reading, i) => {
    if (reading.kind !== 'person') return;
    for (let t = reading.phrase.startToken; t < reading.name.endToken; t++) personAt.set(t, i);
  });
  readings.forEach((reading, i) => {
    if (reading.kind !== 'role' || reading.role.row.kind !== 'person' || reading.plural) return;
    const token = partnerOf(scene, reading, personAt);
    const person = token < 0 ? undefined : personAt.get(token);
    if (person === undefined || roleOf.has(person)) return;
    personOf.set(i, person);
    roleOf.set(person, i);
  });
  return { personOf, roleOf };
}

/** A token of the person that the role is said of, or −1. */
function partnerOf(scene: Scene, role: RoleReading, personAt: ReadonlyMap<number, number>): number {
  const { doc } = scene;
  const near = neighbour(scene, role, personAt);
  if (near >= 0) return near;
  const { head } = role.phrase;
  const governor = doc.head(head);
  if (doc.deprel(head) === 'appos' && personAt.has(governor)) return governor;
  for (const child of doc.children(head)) {
    if (relatesBy(doc, child, ['appos', 'flat']) && personAt.has(child)) return child;
    if (relatesBy(doc, child, ['nsubj']) && personAt.has(child) && isCopular(scene, head)) return child;
  }
  return -1;
}

function isCopular(scene: Scene, head: number): boolean {
  return [...scene.doc.children(head)].some((child) => scene.doc.deprel(child) === 'cop');
}

/** Side by side with one comma between, whatever the tree says: closed by a comma, a period or a verb behind. */
function neighbour(scene: Scene, role: RoleReading, personAt: ReadonlyMap<number, number>): number {
  const { doc } = scene;
  if (doc.deprel(role.phrase.head) === 'conj') return -1;
  const { startToken, endToken } = role.phrase;
  const first = scene.firstOf(startToken);
  const limit = scene.limitOf(startToken);
  const closed = endToken >= limit || doc.pos(endToken) === 'PUNCT';
  if (startToken - 2 >= first && doc.form(startToken - 1) === ',' && closed && personAt.has(startToken - 2)) {
    return startToken - 2;
  }
  if (endToken + 1 < limit && doc.form(endToken) === ',' && role.definite && personAt.has(endToken + 1)) {
    return endToken + 1;
  }
  return -1;
}

/** Narrows for callers that hold indexes. */
export function isPerson(reading: Reading | undefined): reading is PersonReading {
  return reading?.kind === 'person';
}
