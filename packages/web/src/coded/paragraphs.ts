// An article's text cut into paragraphs, each with the marks on it and the notes that belong beside it.

import type { Attitude, CodedRecord, EventMention, Pledge, Quote, Skipped, Span, TextInfo } from '@rapport/record';
import { evidenceMarks } from '../parts/evidence-marks.ts';
import type { TextMark } from '../parts/marked.tsx';

export type Note =
  | { readonly kind: 'event'; readonly id: string; readonly of: EventMention }
  | { readonly kind: 'quote'; readonly id: string; readonly of: Quote }
  | { readonly kind: 'pledge'; readonly id: string; readonly of: Pledge }
  | { readonly kind: 'mood'; readonly id: string; readonly of: Attitude };

export interface Paragraph {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly notes: readonly Note[];
}

interface Placed {
  readonly note: Note;
  readonly info: TextInfo;
  readonly marks: readonly TextMark[];
}

/** The paragraphs of the text. */
export function paragraphsOf(text: string, record: CodedRecord): Paragraph[] {
  return cut(text, placedOf(record, undefined), skippedOf(record, undefined));
}

/** A caption as a paragraph of its own. */
export function captionOf(text: string, number: number, record: CodedRecord): Paragraph {
  const [whole] = cut(text, placedOf(record, number), skippedOf(record, number), false);
  return whole ?? { start: 0, text, marks: [], notes: [] };
}

function cut(text: string, placed: readonly Placed[], skipped: readonly TextMark[], apart = true): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const part of apart ? text.split(/\n\s*\n/) : [text]) {
    const at = text.indexOf(part, start);
    const end = at + part.length;
    start = end;
    if (part.trim() === '') continue;
    const here = placed.filter(({ info }) => info.start >= at && info.start < end);
    paragraphs.push({
      start: at,
      text: part,
      marks: [...here.flatMap(({ marks }) => marks), ...skipped.filter(({ span }) => span[0] < end && span[1] > at)],
      notes: here.map(({ note }) => note),
    });
  }
  return paragraphs;
}

function placedOf({ events, quotes, pledges, attitudes }: CodedRecord, caption: number | undefined): Placed[] {
  const all: Placed[] = [
    ...events.map((of) => ({
      note: { kind: 'event', id: of.id, of } as const,
      info: of.text_info,
      marks: evidenceMarks(of, of.id),
    })),
    ...quotes.map((of) => ({
      note: { kind: 'quote', id: of.id, of } as const,
      info: of.text_info,
      marks: of.evidence.quote.map((span): TextMark => ({ span, kind: 'quote', note: of.id })),
    })),
    ...pledges.map((of) => ({
      note: { kind: 'pledge', id: of.id, of } as const,
      info: of.text_info,
      marks: [{ span: of.evidence.action, kind: 'pledge', note: of.id } as const],
    })),
    ...attitudes.map((of) => ({
      note: { kind: 'mood', id: of.id, of } as const,
      info: of.text_info,
      marks: [{ span: of.evidence.cue, kind: 'mood', note: of.id } as const],
    })),
  ];
  return all.filter(({ info }) => info.caption === caption).sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ marks, info }: Placed): number {
  return Math.min(info.end, ...marks.map(({ span }) => span[0]));
}

function skippedOf({ skipped }: CodedRecord, caption: number | undefined): TextMark[] {
  return skipped
    .filter(({ text_info: info }: Skipped) => info.caption === caption)
    .map(({ text_info: { start, end } }): TextMark => ({ span: [start, end] as Span, kind: 'skipped' }));
}
