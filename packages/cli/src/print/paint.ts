// Colour and weight on a terminal; nothing but the text otherwise.

import type { Span } from '@rapport/record';
import { wrap } from './layout.ts';

/** Styles by what they mean, so that the palette is chosen in one place. */
export type Style = 'title' | 'heading' | 'dim' | 'cooperation' | 'conflict' | 'trigger' | 'actor';

/** Select Graphic Rendition codes (ECMA-48), opening and closing. */
const CODES = {
  title: ['1', '22'],
  heading: ['1', '22'],
  dim: ['2', '22'],
  cooperation: ['36', '39'],
  conflict: ['33', '39'],
  trigger: ['1', '22'],
  actor: ['4', '24'],
} as const satisfies Record<Style, readonly [string, string]>;

/** A styled range of a text. */
export interface Mark {
  readonly span: Span;
  readonly style: Style;
}

export type Paint = (style: Style, text: string) => string;

/** Paints, or passes the text through; either way the text is made safe for a terminal. */
export function createPaint(colour: boolean): Paint {
  return (style, text) => {
    const safe = printable(text);
    if (!colour || safe === '') return safe;
    const [open, close] = CODES[style];
    return `\u001b[${open}m${safe}\u001b[${close}m`;
  };
}

/** A page may hold control characters that would steer the terminal, or turn the line round: they become spaces. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** Wraps a text, each line behind `indent`, with its marks painted. Marks may not overlap; later ones give way. */
export function paintWrapped(
  text: string,
  marks: readonly Mark[],
  options: { readonly width: number; readonly indent: string; readonly paint: Paint },
): string[] {
  const kept = withoutOverlap(marks);
  return wrap(text, options.width - options.indent.length).map(
    (line) => options.indent + paintRange(text, line, kept, options.paint),
  );
}

function paintRange(text: string, [start, end]: Span, marks: readonly Mark[], paint: Paint): string {
  let painted = '';
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.span[0], at);
    const to = Math.min(mark.span[1], end);
    if (from >= to) continue;
    painted += printable(text.slice(at, from)) + paint(mark.style, text.slice(from, to));
    at = to;
  }
  return painted + printable(text.slice(at, end));
}

function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const [start, end] = mark.span;
    if (start < end && !kept.some(({ span }) => start < span[1] && span[0] < end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}
