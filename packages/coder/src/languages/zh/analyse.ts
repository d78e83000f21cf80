// From Chinese text to a document with tags and trees: spelling, names, words, tags, trees, trees put in order.

import { Doc } from '../../doc/doc.ts';
import type { LanguageModel } from '../../parse/language-model.ts';
import { orderQuoteMarks } from '../../text/quote-order.ts';
import type { FoundName, NamesInText } from './names-in-text.ts';
import { SHORT_NAME } from './short-names.ts';
import { splitChinese } from './splitter.ts';
import { repairTags } from './tag-repairs.ts';
import { orderTrees } from './trees/order-tree.ts';

/** What a text is analysed with. */
export interface ChineseTools {
  readonly model: LanguageModel;
  readonly names: NamesInText;
  /** Words that the event tables know as verbs. */
  readonly verbs: ReadonlySet<string>;
  /** Words that they know as nouns. */
  readonly nouns: ReadonlySet<string>;
}

/** The document of a text with tags and lemmas, its trees in the shapes that the floors read. */
export function analyseChinese(text: string, tools: ChineseTools): Doc {
  const doc = parseChinese(text, tools);
  orderTrees(doc);
  doc.linkChildren();
  return doc;
}

/** The document of a text with tags, lemmas and the trees of the model, as the treebanks draw them. */
export function parseChinese(text: string, { model, names, verbs, nouns }: ChineseTools): Doc {
  const normal = orderQuoteMarks(model.normalize(text));
  const found: FoundName[] = [];
  const sentences = splitChinese(normal, (start, end) => {
    const here = names.find(normal, start, end);
    found.push(...here);
    return model.cut(
      normal,
      start,
      end,
      here.map((name) => name.span),
    );
  });
  const doc = new Doc(text, sentences, undefined, normal);
  model.tag(doc);
  model.lemmatize(doc);
  tagNames(doc, found);
  tagLoneLetters(doc, names);
  repairTags(doc, found, { verbs, nouns });
  model.parse(doc);
  doc.linkChildren();
  return doc;
}

/** `驱逐俄武官`: a letter that the tagger takes for a name, before a noun, is a state's. */
function tagLoneLetters(doc: Doc, names: NamesInText): void {
  for (let t = 0; t + 1 < doc.length; t++) {
    if (doc.pos(t) !== 'PROPN' || doc.tag(t) === SHORT_NAME || doc.pos(t + 1) !== 'NOUN') continue;
    const full = names.stateOfLetter(doc.form(t));
    if (full === null) continue;
    doc.setTag(t, 'PROPN', SHORT_NAME);
    doc.setLemma(t, full);
  }
}

/** Names are proper nouns and roles are nouns, whatever the tagger takes them for. */
function tagNames(doc: Doc, found: readonly FoundName[]): void {
  let t = 0;
  for (const { span, kind, full } of found) {
    while (t < doc.length && doc.starts[t]! < span[0]) t++;
    if (t >= doc.length || doc.starts[t] !== span[0] || doc.ends[t] !== span[1]) continue;
    if (kind === 'word') continue;
    if (kind === 'name') doc.setTag(t, 'PROPN', 'NNP');
    else if (kind === 'role' || kind === 'time') doc.setTag(t, 'NOUN', 'NN');
    else if (kind === 'adverb') doc.setTag(t, 'ADV', 'RB');
    else if (kind === 'posted') doc.setTag(t, 'ADJ', 'JJ');
    else if (kind === 'meeting') {
      doc.setTag(t, 'NOUN', 'NN');
      doc.setLemma(t, full ?? doc.form(t));
    } else if (full === undefined) doc.setTag(t, doc.form(t) === '对' || doc.form(t) === '在' ? 'ADP' : 'VERB', 'VV');
    else {
      doc.setTag(t, 'PROPN', SHORT_NAME);
      doc.setLemma(t, full);
    }
  }
}
