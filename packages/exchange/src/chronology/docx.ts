// A chronology as a DOCX document (Office Open XML).

import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Items } from '../stream/items.ts';
import type { Block } from './blocks.ts';

/** Indent of what stands under a line, in twentieths of a point. */
const INDENT = { left: 360 } as const;
const SPACE_AFTER_ENTRY = { after: 120 } as const;

/** The whole document; it is zipped and so comes in one piece. */
export async function* docxBytes(
  blocks: Items<Block>,
  facts: { readonly title: string; readonly creator: string },
): AsyncGenerator<Uint8Array> {
  const children: Paragraph[] = [];
  for await (const block of blocks) children.push(...toParagraphs(block));
  const document = new Document({ title: facts.title, creator: facts.creator, sections: [{ children }] });
  yield new Uint8Array(await Packer.toBuffer(document));
}

function toParagraphs(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'entry':
      return entryParagraphs(block);
    case 'source':
      return [sourceParagraph(block)];
    case 'made':
      return [
        new Paragraph({ spacing: { before: 240 }, children: [new TextRun({ text: block.text, italics: true })] }),
      ];
  }
}

function entryParagraphs(entry: Extract<Block, { kind: 'entry' }>): Paragraph[] {
  const numbers = entry.citations.map((number) => `[${number}]`).join('');
  const sentence = new TextRun({ text: entry.sentence, italics: true });
  return [
    new Paragraph({ keepNext: true, text: `${entry.line}${numbers === '' ? '' : ` ${numbers}`}` }),
    ...entry.remarks.map((remark) => new Paragraph({ text: remark, indent: INDENT })),
    ...(entry.sentence === ''
      ? []
      : [new Paragraph({ children: [sentence], indent: INDENT, spacing: SPACE_AFTER_ENTRY })]),
  ];
}

function sourceParagraph(source: Extract<Block, { kind: 'source' }>): Paragraph {
  const words = new TextRun(`[${source.number}] ${source.text}`);
  if (source.url === null) return new Paragraph({ children: [words] });
  const link = new ExternalHyperlink({
    link: source.url,
    children: [new TextRun({ text: source.url, style: 'Hyperlink' })],
  });
  return new Paragraph({ children: [words, new TextRun(', '), link] });
}
