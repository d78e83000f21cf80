// Where the reading of a clause stands: the next word, the subject, and what waits for the verb.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { COVERBS, FUTURE, GOVERNING, PIVOT, SPEECH } from './word-kinds.ts';

/** What kind of clause a conjunction opens. */
export type ClauseMark = 'condition' | 'subordinate' | '';

/** Before a verb: what will hang on it. */
interface Waiting {
  readonly head: number;
  readonly relation: string;
}

/** The state of reading one stretch between two marks. */
export class ClauseState {
  readonly arcs: ArcDraft;
  readonly end: number;
  /** The next word to read. */
  at: number;
  /** Head of the subject, or −1. */
  subject = -1;
  mark: ClauseMark = '';
  waiting: Waiting[] = [];
  /** The verb that reports and has nothing yet to report, or −1. */
  reporting = -1;

  constructor(arcs: ArcDraft, start: number, end: number) {
    this.arcs = arcs;
    this.at = start;
    this.end = end;
  }

  form(offset = 0): string {
    return this.at + offset < this.end ? this.arcs.form(this.at + offset) : '';
  }

  pos(offset = 0): string {
    return this.at + offset < this.end ? this.arcs.pos(this.at + offset) : '';
  }

  isVerbAt(token: number): boolean {
    const pos = this.arcs.pos(token);
    if (pos === 'VERB') return true;
    return (pos === 'AUX' || pos === 'ADP') && /^(?:是|为|系)$/.test(this.arcs.form(token)) && pos === 'AUX';
  }

  isFollowedByVerb(at: number): boolean {
    let t = at;
    while (t < this.end) {
      const pos = this.arcs.pos(t);
      if (pos === 'VERB') return true;
      if (COVERBS.has(this.arcs.form(t)) || FUTURE.has(this.arcs.form(t))) {
        const phrase = nounPhraseAt(this.arcs, t + 1, this.end);
        t = phrase === null ? t + 1 : phrase.next;
        continue;
      }
      if (pos === 'ADV' || pos === 'AUX' || pos === 'PART' || pos === 'ADJ' || pos === 'NUM' || pos === 'NOUN') {
        const phrase = nounPhraseAt(this.arcs, t, this.end);
        if (phrase !== null && !phrase.isTime && pos !== 'ADJ') return false;
        t = phrase === null ? t + 1 : phrase.next;
        continue;
      }
      return false;
    }
    return false;
  }

  markCase(coverb: number, head: number, relator: string): void {
    this.arcs.hang(coverb, head, 'case');
    this.arcs.doc.setTag(coverb, 'ADP', 'IN');
    this.arcs.doc.setRelator(coverb, relator);
  }

  hangWaiting(verb: number): void {
    for (const { head, relation } of this.waiting) this.arcs.hang(head, verb, relation);
    this.waiting = [];
  }

  /** A phrase in front of the verb: time, place, or the subject; of two the later one is the subject. */
  take(phrase: NounPhrase): void {
    if (phrase.isTime || phrase.place !== '') {
      this.waiting.push({ head: phrase.head, relation: phrase.isTime ? 'obl:tmod' : 'obl' });
      return;
    }
    if (this.#isMoved(phrase)) return;
    if (this.subject >= 0 && this.isNamed(this.subject) && !this.isNamed(phrase.head)) {
      this.waiting.push({ head: phrase.head, relation: 'dislocated' });
      return;
    }
    if (this.subject >= 0) this.waiting.push({ head: this.subject, relation: 'dislocated' });
    this.subject = phrase.head;
  }

  /** `韩国将自那以后的迟缓归咎于美国`: behind 将, right before a verb that says what it is put to, stands the object. */
  #isMoved(phrase: NounPhrase): boolean {
    const mark = this.waiting.findIndex(({ head, relation }) => relation === 'aux' && this.arcs.form(head) === '将');
    if (mark < 0 || this.subject < 0 || phrase.next >= this.end || !this.isVerbAt(phrase.next)) return false;
    if (!/[于为成至给入]$/.test(this.arcs.form(phrase.next) + this.arcs.form(phrase.next + 1))) return false;
    const [{ head }] = this.waiting.splice(mark, 1) as [Waiting];
    this.markCase(head, phrase.head, 'object');
    this.waiting.push({ head: phrase.head, relation: 'obj' });
    return true;
  }

  /** Whether a phrase is a name, or a noun with a name on it. */
  isNamed(head: number): boolean {
    const arcs = this.arcs;
    if (/^(?:PROPN|PRON)$/.test(arcs.pos(head))) return true;
    const owner = arcs.childBy(head, 'nmod:poss');
    return owner >= 0 && arcs.pos(owner) === 'PROPN';
  }

  governs(verb: number): boolean {
    const form = this.arcs.form(verb);
    return SPEECH.has(form) || PIVOT.has(form) || GOVERNING.has(form);
  }
}
