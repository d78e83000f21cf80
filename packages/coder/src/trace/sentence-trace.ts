// What a trace of one sentence holds: everything that was seen and decided on the way to its events.

import type { EventMention, EventType, Span } from '@rapport/record';

/** A token with its place in the tree; numbers count from 0 within the sentence. */
export interface TokenTrace {
  readonly number: number;
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly tag: string;
  /** −1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** Words that stand for actors, with whom. */
export interface ActorTrace {
  readonly words: string;
  readonly form: string;
  /** `KOR.GOV Lee Jae Myung (stated)`; none where nobody can be told. */
  readonly parties: readonly string[];
  readonly place_only: boolean;
}

/** A rule on the way to a reading. */
export interface RuleTrace {
  readonly id: string;
  /** The table it stands in, `special` for those written as code. */
  readonly kind: 'verb' | 'noun' | 'pair' | 'composition' | 'special';
  /** What it says: the type and mode it gives, or what it composes to. */
  readonly says: string;
}

/** What the sentence would tell if one thing were otherwise. */
export interface Alternative {
  /** `without p/recall-envoy`, `if it were not negated`. */
  readonly otherwise: string;
  /** Events in a few characters (`SANCTION NOR>ITA occurred`), or the reason why there is none. */
  readonly tells: readonly string[];
}

/** A predicate with what became of it. */
export interface FrameTrace {
  readonly predicate: string;
  readonly kind: string;
  readonly passive: boolean;
  readonly trigger: string;
  readonly arguments: readonly { readonly role: string; readonly words: string }[];
  /** `negated`, `future` …: how the predicate stands. */
  readonly modality: readonly string[];
  /** The predicate it hangs on, and how. */
  readonly parent: { readonly predicate: string; readonly relation: string } | null;
  /** The type it reads as; null when no rule reads it. */
  readonly type: EventType | 'DENY' | null;
  /** Rules in the order in which they matched, the outermost first, special rules last. */
  readonly rules: readonly RuleTrace[];
  /** Who acts and on whom, with the status, before the guards; null where the act is not told by itself. */
  readonly act: {
    readonly actor: readonly string[];
    readonly recipient: readonly string[];
    readonly status: string;
    readonly reported_by: string | null;
  } | null;
  /** `coded`, `left out`, `part of another act`, `not told as an act of its own`, `no reading`. */
  readonly outcome: string;
  /** Why it was left out. */
  readonly reason: string | null;
  /** What the frame reads as when its first rule is taken away; null when nothing. */
  readonly runner_up: { readonly type: EventType | 'DENY'; readonly rule: string } | null;
}

/** The trace of one sentence. */
export interface SentenceTrace {
  /** As in `text_info.sequence`. */
  readonly sequence: number;
  readonly text: string;
  /** Characters of the sentence in the text that was coded (captions follow the article). */
  readonly span: Span;
  readonly tokens: readonly TokenTrace[];
  readonly actors: readonly ActorTrace[];
  readonly frames: readonly FrameTrace[];
  /** A reason to leave the sentence out, with the number of words that speak for it. */
  readonly guard: { readonly reason: string; readonly cues: number } | null;
  readonly events: readonly EventMention[];
  /** Why the sentence is left out, where it is. */
  readonly left_out: string | null;
  /** What would change the answer; what would not is not listed. */
  readonly alternatives: readonly Alternative[];
}

/** One line of the list of sentences. */
export interface SentenceLine {
  readonly sequence: number;
  readonly text: string;
  readonly events: number;
  readonly left_out: string | null;
}

/** A document ready to be traced. */
export interface DocumentTrace {
  readonly sentences: readonly SentenceLine[];
  /** Throws `E_NOT_FOUND` for a number that no sentence has. */
  sentence(sequence: number): SentenceTrace;
}
