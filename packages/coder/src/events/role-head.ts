// A place in the tree where a party of an event may be named.

/** A noun head that may name a party. */
export interface RoleHead {
  readonly head: number;
  /** How it stands: `agent`, `patient`, a preposition; `>` marks what is nested in another phrase. */
  readonly path: string;
  /** Whether a mere place name may stand for its government here (`visits China`). */
  readonly placeToo: boolean;
}
