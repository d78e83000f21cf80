// The text that is coded: the article's own, and behind it the captions, which are news as well.

import type { Caption, Span, TextInfo } from '@rapport/record';

const GAP = '\n\n';

/** Where a span of the coded text stands: in the article's text, or in the caption of that number. */
export interface Located {
  readonly caption: number | null;
  readonly shift: number;
}

/** Text and captions as one string, and the way back to each one's own offsets. */
export class CodedText {
  readonly text: string;
  readonly #captionStarts: readonly number[];

  constructor(text: string, captions: readonly Caption[] = []) {
    const starts: number[] = [];
    let whole = text;
    for (const caption of captions) {
      whole += GAP;
      starts.push(whole.length);
      whole += caption.text;
    }
    this.text = whole;
    this.#captionStarts = starts;
  }

  /** The part an offset falls in. */
  locate(offset: number): Located {
    for (let i = this.#captionStarts.length - 1; i >= 0; i--) {
      const start = this.#captionStarts[i]!;
      if (offset >= start) return { caption: i, shift: start };
    }
    return { caption: null, shift: 0 };
  }

  /** A sentence's place with the offsets of its own part. */
  textInfo(sequence: number, [start, end]: Span): TextInfo {
    const { caption, shift } = this.locate(start);
    const info = { sequence, start: start - shift, end: end - shift };
    return caption === null ? info : { ...info, caption };
  }

  /** A span with the offsets of its own part. */
  span([start, end]: Span): Span {
    const { shift } = this.locate(start);
    return [start - shift, end - shift];
  }
}
