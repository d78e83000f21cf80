// A stretch of text with marks on it: each mark says what it is, in words as well as in colour.

import type { Span } from '@rapport/record';
import { type StringKey, say } from '../strings/catalogue.ts';

export type MarkKind = 'trigger' | 'who' | 'when' | 'where' | 'quote' | 'pledge' | 'mood' | 'skipped';

export interface TextMark {
  readonly span: Span;
  readonly kind: MarkKind;
  /** Id of the note in the margin that tells about it. */
  readonly note?: string;
}

const NAMES: Readonly<Record<MarkKind, StringKey>> = {
  trigger: 'marks.trigger',
  who: 'marks.who',
  when: 'marks.when',
  where: 'marks.where',
  quote: 'marks.quote',
  pledge: 'marks.pledge',
  mood: 'marks.mood',
  skipped: 'marks.skipped',
};
/** Where marks overlap, the one that comes first here gives the colour. */
const ORDER: readonly MarkKind[] = ['trigger', 'who', 'when', 'where', 'mood', 'pledge', 'quote', 'skipped'];

interface MarkedProps {
  readonly text: string;
  /** Where the text begins, in the offsets that the marks count in. */
  readonly start: number;
  readonly marks: readonly TextMark[];
  /** Whether the marks lead to their notes in the margin. */
  readonly tied?: boolean;
}

export function Marked({ text, start, marks, tied = false }: MarkedProps) {
  const named = new Set<string>();
  return (
    <>
      {piecesOf(text, start, marks).map(({ at, part, mark }) => {
        if (mark === undefined) return part;
        const { kind, note } = mark;
        // The link to the note needs something to press.
        const first = tied && kind !== 'who' && note !== undefined && !named.has(note) && part.trim() !== '';
        if (first) named.add(note);
        const inner = first ? (
          <a href={`#${note}`} id={`t-${note}`} class="tonote">
            {part}
          </a>
        ) : (
          part
        );
        return (
          <mark key={at} class={kind} title={say(NAMES[kind])}>
            {inner}
          </mark>
        );
      })}
    </>
  );
}

interface Piece {
  readonly at: number;
  readonly part: string;
  readonly mark: TextMark | undefined;
}

/** The text cut wherever a mark begins or ends. */
export function piecesOf(text: string, start: number, marks: readonly TextMark[]): Piece[] {
  const end = start + text.length;
  const within = marks.filter(({ span: [from, to] }) => from < end && to > start && from < to);
  const cuts = new Set([start, end]);
  for (const { span } of within) for (const cut of span) if (cut > start && cut < end) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1]!;
    const over = within.filter(({ span }) => span[0] <= from && span[1] >= to);
    over.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    return { at: from, part: text.slice(from - start, to - start), mark: over[0] };
  });
}
