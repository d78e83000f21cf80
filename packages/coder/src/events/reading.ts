// A frame with the event type it tells, and the path by which it was found.

import { type Context, EVENT_TYPES, type EventType } from '@rapport/record';
import type { Frame } from './frame.ts';
import type { Outcome } from './lexicon.ts';

/** What composition found out about the time of the act. */
export type Tense = 'planned' | 'told' | '';

/** A frame with the type it tells and the path by which it was found. */
export interface Reading {
  /** The frame whose arguments fill the roles. */
  readonly frame: Frame;
  readonly type: EventType | 'DENY';
  readonly modes: readonly string[];
  readonly contexts: readonly Context[];
  /** Role notes of the lexicon, and of the composition (`swap`, `host`). */
  readonly roles: readonly string[];
  /** Preposition of the matched key, whose phrase is the object; empty when the object is bare. */
  readonly marker: string;
  /** Noun heads that took part: their own arguments may hold parties. */
  readonly objects: readonly number[];
  readonly inner: Reading | null;
  readonly tense: Tense;
  readonly rule: string;
  readonly tokens: readonly number[];
  /** How far the lexicon speaks for it: a pair or a composition says more than a bare verb. */
  readonly strength: number;
}

/** The parts of a reading that differ from one way of finding it to the next. */
export type ReadingParts = Partial<Omit<Reading, 'roles' | 'frame' | 'type'>> & { readonly roles?: string };

/** A reading of a frame with what is not said left empty. */
export function make(frame: Frame, type: EventType | 'DENY', parts: ReadingParts): Reading {
  return {
    modes: [],
    contexts: [],
    marker: '',
    objects: [],
    inner: null,
    tense: '',
    rule: '',
    tokens: frame.tokens,
    strength: 1,
    ...parts,
    roles: (parts.roles ?? '').split(',').filter((role) => role !== ''),
    frame,
    type,
  };
}

/** Whether an outcome is a type of event (or a denial, which relations know). */
export function isEvent(type: Outcome): type is EventType | 'DENY' {
  return type === 'DENY' || Object.hasOwn(EVENT_TYPES, type);
}
