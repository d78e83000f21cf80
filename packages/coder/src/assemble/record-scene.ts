// What every part of a record is written with: the document's identity, its text, and the way back to its offsets.

import type { Entity, Span, TextInfo } from '@rapport/record';
import type { Mention, Party } from '../actors/actor-layer.ts';
import { toEntity } from '../actors/to-entity.ts';
import type { Doc } from '../doc/doc.ts';
import type { CodedText } from '../engine/coded-text.ts';
import type { NamedParty } from '../speech/speaker.ts';

/** One document on its way into a record. */
export class RecordScene {
  readonly id: string;
  readonly doc: Doc;
  readonly text: CodedText;
  /** ISO day that undated reports are given, or null. */
  readonly day: string | null;

  constructor(id: string, doc: Doc, text: CodedText, day: string | null) {
    this.id = id;
    this.doc = doc;
    this.text = text;
    this.day = day;
  }

  /** A sentence's place. */
  textInfo(sentence: number): TextInfo {
    return this.text.textInfo(sentence, this.doc.sentenceSpan(sentence));
  }

  /** A sentence's words. */
  sentence(sentence: number): string {
    const [start, end] = this.doc.sentenceSpan(sentence);
    return this.doc.text.slice(start, end);
  }

  /** Character range of a mention or phrase, in its own part's offsets. */
  span(range: Span): Span {
    return this.text.span(range);
  }

  /** The entity of one party of a mention. */
  entity(mention: Mention, party: Party | undefined): Entity {
    return this.#shift(toEntity(mention, party, this.doc.text));
  }

  /** The entity of a party whose words the actors floor may not know. */
  named({ party, startToken, endToken }: NamedParty): Entity {
    const [start, end] = this.doc.span(startToken, endToken);
    return this.#shift(
      toEntity(
        { startToken, endToken, head: startToken, start, end, form: 'nominal', parties: [party], placeOnly: false },
        party,
        this.doc.text,
      ),
    );
  }

  #shift(entity: Entity): Entity {
    const [start, end] = this.text.span([entity.start, entity.end]);
    return { ...entity, start, end };
  }
}
