// How a frame reads: the event type it tells, found by sense, by verb and noun together, or by composition.

import type { Context } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import { combine } from './composition.ts';
import type { Frame } from './frame.ts';
import type { Lexicon, VerbSense } from './lexicon.ts';
import { NounBook } from './noun-facts.ts';
import { objectHeads, pairSense } from './pair-sense.ts';
import { isEvent, make, type Reading } from './reading.ts';
import { verbKeys } from './verb-key.ts';

/** Clauses that complete their predicate, behind prepositions too (`accused of attacking`, `barred from entering`). */
const GOVERNED = new Set([
  'clause',
  'infinitive',
  'clause:of',
  'clause:from',
  'clause:for',
  'clause:against',
  'clause:on',
  'clause:in',
  'clause:about',
]);

const GOVERNING: ReadonlySet<string> = new Set(['AGREE', 'REJECT', 'REQUEST', 'THREATEN', 'ACCUSE', 'CONCEDE']);

/** Role note of what is an act of speech where a clause reports it, and no act elsewhere. */
const REPORTED = 'reported';

/** Reads frames of one document, each once. */
export class Reader {
  readonly doc: Doc;
  readonly frames: readonly Frame[];
  readonly lexicon: Lexicon;
  readonly nouns: NounBook;
  readonly #held = new Map<number, Reading | null>();
  readonly #consumed = new Set<number>();
  readonly #byPredicate: ReadonlyMap<number, Frame>;

  constructor(doc: Doc, frames: readonly Frame[], lexicon: Lexicon) {
    this.doc = doc;
    this.frames = frames;
    this.lexicon = lexicon;
    this.nouns = new NounBook(doc, lexicon);
    this.#byPredicate = new Map(frames.map((frame) => [frame.predicate, frame]));
  }

  /** The frame whose predicate the token is. */
  frameAt(token: number): Frame | undefined {
    return this.#byPredicate.get(token);
  }

  /** Whether the frame is told as a part of another one (`agreed [to lift]`), once all frames are read. */
  isPart(frame: Frame): boolean {
    return this.#consumed.has(frame.id) || this.#isGoverned(frame);
  }

  /** The infinitive of a verb that promises, refuses, asks or threatens, and those joined to it. */
  #isGoverned(frame: Frame): boolean {
    let first = frame;
    for (let i = 0; i < 4 && first.parentRelation === 'coordinate' && first.parent !== null; i++) {
      first = this.frames[first.parent]!;
    }
    if (first !== frame && frame.modality.past) return false;
    // A verb that tells nothing (`work to soften`) hands on what governs it.
    for (let i = 0; i < 4; i++) {
      const relation = first.parentRelation;
      if (first.parent === null) return false;
      const parent: Frame = this.frames[first.parent]!;
      // `called on X to use its weight and get Y to stop`: joined below what is asked.
      if (relation === 'coordinate' && i > 0 && !first.modality.past) {
        first = parent;
        continue;
      }
      // `demands that they leave`: what is wanted, in a form without tense.
      if (relation === 'report' && first.untensed) return this.read(parent)?.type === 'REQUEST';
      if (relation !== 'complement' && relation !== 'purpose') return false;
      if (parent.kind === 'noun') return relation === 'complement' && this.#isUnderway(parent);
      const reading = this.read(parent);
      if (reading !== null) {
        if (reading.frame !== parent || !GOVERNING.has(reading.type)) return false;
        return relation === 'complement' || reading.type !== 'ACCUSE';
      }
      first = parent;
    }
    return false;
  }

  /** `an invitation to visit`, `blocked a bid to expel`: what a noun promises, or what is done to the attempt. */
  #isUnderway(noun: Frame): boolean {
    if (this.read(noun)?.type === 'AGREE') return true;
    const verb = noun.parent === null ? undefined : this.frames[noun.parent];
    const reading = verb === undefined ? null : this.read(verb);
    return reading !== null && reading.type === 'REJECT' && reading.objects.includes(noun.predicate);
  }

  /** Reads every frame, so that parts are known. */
  readAll(): void {
    for (const frame of this.frames) this.read(frame);
  }

  /** The frame's reading, or null when it tells no event. */
  read(frame: Frame, depth = 0): Reading | null {
    const held = this.#held.get(frame.id);
    if (held !== undefined) return held;
    this.#held.set(frame.id, null);
    const reading = depth > 6 ? null : this.#read(frame, depth);
    this.#held.set(frame.id, reading);
    if (reading !== null) this.#consume(frame, reading);
    return reading;
  }

  #consume(frame: Frame, reading: Reading): void {
    for (let inner: Reading | null = reading; inner !== null; inner = inner.inner) {
      if (inner.frame !== frame) this.#consumed.add(inner.frame.id);
    }
    for (const token of [...reading.tokens, ...reading.objects]) {
      const part = this.frameAt(token);
      if (part !== undefined && part !== frame) this.#consumed.add(part.id);
    }
  }

  #read(frame: Frame, depth: number): Reading | null {
    if (frame.kind === 'noun') return this.#readNoun(frame, depth);
    const pair = pairSense(this, frame);
    if (pair?.sense.type === 'none') return null;
    // `said it had hurt their farmers`: only as a reproach of somebody's is it told.
    if (pair?.sense.roles === REPORTED && frame.parentRelation !== 'report') return null;
    if (pair !== null && isEvent(pair.sense.type)) {
      return make(frame, pair.sense.type, {
        modes: pair.sense.mode === '' ? this.#modesOf(pair.object, pair.sense.type) : [pair.sense.mode],
        contexts: [...pair.sense.contexts, ...this.#contextsOf(pair.object)],
        roles: pair.sense.roles,
        marker: pair.marker,
        objects: pair.object === null ? [] : [pair.object],
        rule: pair.sense.id,
        tokens: pair.object === null ? frame.tokens : [...frame.tokens, this.nouns.at(pair.object).decisive],
        strength: 3,
      });
    }
    for (const key of verbKeys(frame)) {
      if (key.text.includes('+') && this.#isDenied(frame)) continue;
      const senses = this.lexicon.verbs.get(key.text);
      if (senses === undefined) continue;
      const told = frame.parentRelation === 'report' ? senses : senses.filter((sense) => sense.roles !== REPORTED);
      const reading = this.#composed(frame, key.marker, told, depth) ?? plain(frame, key.marker, told);
      if (reading === 'none') return null;
      if (reading !== null) return reading;
      if (senses.some((sense) => sense.type === 'none')) {
        if (key.text.includes('+')) this.#consumeComplements(frame);
        return null;
      }
    }
    return obliged(frame);
  }

  /** `found him not guilty`: an adjective that is denied completes nothing. */
  #isDenied(frame: Frame): boolean {
    return frame.arguments.some(({ role, head }) => {
      const part = role === 'clause' ? this.frameAt(head) : undefined;
      return part?.kind === 'adjective' && part.modality.negated;
    });
  }

  /** `pleads guilty`: what belongs to a phrase that tells no event tells none either. */
  #consumeComplements(frame: Frame): void {
    for (const { role, head } of frame.arguments) {
      const part = role === 'clause' || role === 'infinitive' ? this.frameAt(head) : undefined;
      if (part !== undefined) this.#consumed.add(part.id);
    }
  }

  #composed(frame: Frame, marker: string, senses: readonly VerbSense[], depth: number): Reading | 'none' | null {
    const objects = objectHeads(frame, marker);
    const inner = this.#innerOf(frame, marker, depth);
    for (const sense of senses) {
      if (sense.op === '') continue;
      const reading = combine(this, { frame, marker, sense, objects, inner });
      // `considers lifting`: what is only thought of is not told as an act of its own either.
      if (
        reading === 'none' &&
        inner !== null &&
        inner.frame.kind !== 'noun' &&
        inner.frame.parentRelation !== 'report'
      )
        this.#consumed.add(inner.frame.id);
      if (reading !== null) return reading;
    }
    return null;
  }

  /** The reading of what the predicate is said of: its clause, or an act named by its object. */
  #innerOf(frame: Frame, marker: string, depth: number): Reading | null {
    for (const { role, head } of frame.arguments) {
      if (!GOVERNED.has(role)) continue;
      const child = this.frameAt(head);
      const reading = child === undefined ? null : this.read(child, depth + 1);
      if (reading !== null) return reading;
    }
    for (const head of objectHeads(frame, marker)) {
      const child = this.frameAt(head);
      const reading = child === undefined ? null : this.read(child, depth + 1);
      if (reading !== null) return reading;
    }
    return null;
  }

  #readNoun(frame: Frame, depth: number): Reading | null {
    const facts = this.nouns.at(frame.predicate);
    for (const name of facts.classes) {
      if (!name.startsWith('op:')) continue;
      const sense = {
        id: `n/${name.replace(':', '-')}`,
        type: '',
        mode: '',
        op: name.slice(3),
        roles: '',
        contexts: [],
      } as const;
      const objects = objectHeads(frame, 'of');
      const inner = this.#innerOf(frame, 'of', depth);
      const reading = combine(this, { frame, marker: 'of', sense, objects, inner });
      if (reading !== null && reading !== 'none') return reading;
    }
    const sense = facts.senses.find((s) => isEvent(s.type) && s.roles !== 'thing');
    if (sense === undefined || !isEvent(sense.type)) return null;
    return make(frame, sense.type, {
      modes: this.#modesOf(frame.predicate, sense.type),
      contexts: this.#contextsOf(frame.predicate),
      roles: sense.roles,
      rule: sense.id,
      tokens: range(facts.startToken, frame.predicate),
      strength: 1,
    });
  }

  #modesOf(noun: number | null, type: string): string[] {
    if (noun === null) return [];
    return [
      ...new Set(
        this.nouns
          .at(noun)
          .senses.filter((s) => s.type === type && s.mode !== '')
          .map((s) => s.mode),
      ),
    ];
  }

  #contextsOf(noun: number | null): Context[] {
    return noun === null ? [] : this.nouns.at(noun).senses.flatMap((s) => [...s.contexts]);
  }
}

/** `said that X must do more`: whatever it is that must be done, it is asked for. */
function obliged(frame: Frame): Reading | null {
  if (!frame.modality.obligation || frame.parentRelation !== 'report') return null;
  return make(frame, 'REQUEST', { roles: 'obliged', rule: 'rule/obliged', strength: 2 });
}

function plain(frame: Frame, marker: string, senses: readonly VerbSense[]): Reading | null {
  const sense = senses.find((s) => isEvent(s.type));
  if (sense === undefined || !isEvent(sense.type)) return null;
  const same = senses.filter((s) => s.type === sense.type);
  return make(frame, sense.type, {
    modes: [...new Set(same.map((s) => s.mode).filter((mode) => mode !== ''))],
    contexts: same.flatMap((s) => [...s.contexts]),
    roles: sense.roles,
    marker,
    objects: objectHeads(frame, marker),
    rule: sense.id,
    strength: 2,
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
