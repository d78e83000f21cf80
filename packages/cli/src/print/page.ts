// A page of plain text in the making: its width, its colours, the names it uses, and its lines.

import { createPaint, type Mark, type Paint, paintWrapped, type Style } from './paint.ts';

export interface RenderOptions {
  /** Columns to fill. */
  readonly width: number;
  readonly colour: boolean;
  /** Country names by alpha-3 code. */
  readonly countries: ReadonlyMap<string, string>;
}

export interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly countries: ReadonlyMap<string, string>;
}

/** Depths of a line: an item, and what stands under it. */
export const INDENT = '  ';
export const EVIDENCE_INDENT = '    ';

export function openPage({ width, colour, countries }: RenderOptions): Page {
  return { width, countries, paint: createPaint(colour) };
}

/** Blocks with an empty line between them and a line end behind the last; empty blocks are left out. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** A text wrapped. */
export function plain(text: string, indent: string, page: Page): string[] {
  return paintWrapped(text, [], { ...page, indent });
}

/** A text wrapped, all of it in one style. */
export function styled(style: Style, text: string, indent: string, page: Page): string[] {
  return paintWrapped(text, [{ span: [0, text.length], style }], { ...page, indent });
}

/** A text wrapped, parts of it in styles of their own. */
export function marked(text: string, marks: readonly Mark[], indent: string, page: Page): string[] {
  return paintWrapped(text, marks, { ...page, indent });
}

/** A heading with the number of items, and the items with an empty line between; nothing without items. */
export function section<T>(title: string, items: readonly T[], render: (item: T) => string[], page: Page): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item, i) => (i === 0 ? render(item) : ['', ...render(item)]));
  return [page.paint('heading', `${title} (${items.length})`), ...lines];
}
