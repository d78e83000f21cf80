// The scopes in which a row is found: each code of a party, and each pair of codes between which something happens.

import type { Parties } from '../port/reading.ts';
import { EVERYTHING } from '../schema/tables.ts';

interface Sided {
  readonly actor: readonly { readonly code: string | null }[];
  readonly recipient: readonly { readonly code: string | null }[];
  readonly reciprocal: boolean;
}

/** The scope of two codes, whichever acts. */
export function pairScope(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

/** Whether a scope is one of two codes. */
export function isPair(scope: string): boolean {
  return scope.includes('|');
}

/** Every scope of two codes, as a pattern of SQL's like. */
export const PAIR_SCOPE = '%|%';

/** The two codes of such a scope, in alphabetical order. */
export function codesOfPairScope(scope: string): readonly [string, string] {
  const [one, other] = scope.split('|');
  return [one!, other!];
}

/** The scope that a request asks for. */
export function scopeOf(about: Parties | undefined): string {
  if (about === undefined) return EVERYTHING;
  return about.length === 1 ? about[0] : pairScope(about[0], about[1]);
}

/** Codes of a list of parties, each once. */
export function codesOf(parties: readonly { readonly code: string | null }[]): string[] {
  return [...new Set(parties.map(({ code }) => code).filter((code) => code !== null))];
}

/**
 * Scopes of an act: every code on either side, and the pairs across the sides. A reciprocal act has all its parties on
 * one side, and holds between each two of them.
 */
export function scopesOfAct({ actor, recipient, reciprocal }: Sided): string[] {
  const [actors, recipients] = [codesOf(actor), codesOf(recipient)];
  const scopes = new Set([...actors, ...recipients]);
  for (const one of actors) {
    const others = reciprocal ? [...recipients, ...actors.slice(actors.indexOf(one) + 1)] : recipients;
    for (const other of others) scopes.add(pairScope(one, other));
  }
  return [...scopes];
}
