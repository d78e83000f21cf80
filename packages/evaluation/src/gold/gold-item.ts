// One item of gold: a text to code, and what is right for it.

import type { Document, Span } from '@rapport/record';
import type { TaskName } from '../card.ts';
import type { DocumentGold } from './document-gold.ts';
import type { EventFact } from './event-facts.ts';
import type { Fields } from './loose-json.ts';

interface Common {
  readonly id: string;
  /** Id of the text it stands in, where several items share one; answers may carry it in place of the item's. */
  readonly textId?: string;
  readonly task: TaskName;
  /** Empty where the gold does not carry it; such an item can only be compared with predictions. */
  readonly text: string;
  readonly language?: string;
  /** ISO day. */
  readonly published?: string;
  readonly spans?: NonNullable<Document['spans']>;
  /** The row as it was read, for parts of a card. */
  readonly row: Fields;
}

export interface EventsItem extends Common {
  readonly task: 'events';
  readonly events: readonly EventFact[];
  /** Other right answers: the nearest to the prediction counts. */
  readonly accept: readonly (readonly EventFact[])[];
}

export interface RelationItem extends Common {
  readonly task: 'relations';
  readonly type: string;
  /** Quad class as the gold gives it; null where it gives none. */
  readonly quad: string | null;
}

/** Who does it to whom, as token ranges, half-open. */
export interface RolesItem extends Common {
  readonly task: 'roles';
  readonly tokens: readonly string[];
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  readonly reciprocal: readonly Span[];
}

/** What an actor's words stand for; several values are all right, and an empty one means that there is none. */
export interface ActorItem extends Common {
  readonly task: 'actors';
  /** Characters of the words in `text`. */
  readonly span: Span;
  readonly words: string;
  readonly expected: {
    readonly country?: readonly string[];
    readonly code_1?: readonly string[];
    readonly code_2?: readonly string[];
  };
  /** Nothing should be found. */
  readonly none: boolean;
  /** What is needed to tell: the text, a gazetteer, an encyclopedia. */
  readonly needs: string;
  /** Whether text or general knowledge decides. */
  readonly resolvable: boolean;
}

export interface QuoteItem extends Common {
  readonly task: 'quotes';
  readonly quote: string;
  readonly speaker: string;
  readonly country: string | null;
}

/** A promise told in a text. */
export interface PledgeItem extends Common {
  readonly task: 'pledges';
  /** Countries of which one makes it. */
  readonly by: readonly string[];
  readonly action: string;
  /** Year, month or day by which; null where none is told. */
  readonly due: string | null;
}

/** A whole article in one language. */
export interface DocumentItem extends Common {
  readonly task: 'documents';
  readonly document: DocumentGold;
}

/** One item of gold, of whichever task. */
export type GoldItem = EventsItem | RelationItem | RolesItem | ActorItem | QuoteItem | PledgeItem | DocumentItem;

/** The document to code for an item. */
export function documentOf({ id, text, language, published, spans }: GoldItem, fallback?: string): Document {
  const tongue = language ?? fallback;
  return {
    id,
    text,
    ...(tongue === undefined ? {} : { language: tongue }),
    ...(published === undefined ? {} : { published }),
    ...(spans === undefined ? {} : { spans }),
  };
}
