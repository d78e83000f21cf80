// A language model as one file's bytes, and back. Pure: reading and unzipping the file is the loader's part.

import {
  CUT_CLASSES,
  type LemmaRule,
  type LemmaRules,
  type ModelParts,
  PackedLexicon,
  type ParserParts,
  ROOT_RELATION,
  type WordFacts,
  type WordLexicon,
} from '@rapport/coder';
import { damaged, decodeContainer, encodeContainer } from './container.ts';
import { decodeActions, decodeRows, decodeWeights, encodeActions, encodeRows, encodeWeights } from './weights-codec.ts';

const KIND = 'parser';

/** Numbers behind a form in the section of words. */
const WORD_NUMBERS = 6;
type WordNumbers = [number, number, number, number, number, number];

/** Encodes a model. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const utf8 = new TextEncoder();
  return encodeContainer(
    {
      kind: KIND,
      language: parts.language,
      facts: { tags: parts.tagger.classes, relations: parts.parser.relations },
    },
    new Map([
      ['words', utf8.encode(wordsText(parts.lexicon))],
      ['dictionary', utf8.encode(dictionaryText(parts.lexicon))],
      ['lemmas', utf8.encode(lemmaText(parts.lemmas))],
      ['backward', encodeWeights(parts.tagger.backward)],
      ['forward', encodeWeights(parts.tagger.forward)],
      ['first-actions', encodeActions(parts.parser.first.actions)],
      ['first-relations', encodeWeights(parts.parser.first.relations)],
      ['actions', encodeActions(parts.parser.main.actions)],
      ['relations', encodeWeights(parts.parser.main.relations)],
      ...reviewSections(parts.parser),
      ...(parts.spelling === undefined ? [] : [['spelling', utf8.encode(spellingText(parts.spelling))] as const]),
      ...(parts.cutter === undefined ? [] : [['cutter', encodeWeights(parts.cutter.weights)] as const]),
    ]),
  );
}

/**
 * Decodes a model from its unzipped bytes; works in any JavaScript runtime.
 * @throws RapportError `E_MODEL` on anything but a whole model file of this version.
 */
export function decodeModel(bytes: Uint8Array, source = 'model'): ModelParts {
  const { header, sections } = decodeContainer(bytes, KIND, source);
  const tags = nameList(header.facts.tags, source);
  const relations = nameList(header.facts.relations, source);
  if (relations.length < 3 || !relations.includes(ROOT_RELATION))
    throw damaged(source, 'the header names no relations');
  return {
    language: header.language,
    lexicon: readLexicon(sections, tags.length, source),
    lemmas: readLemmas(sectionText(sections.get('lemmas'), source), source),
    tagger: {
      classes: tags,
      backward: decodeWeights(sections.get('backward'), tags.length, source),
      forward: decodeWeights(sections.get('forward'), tags.length, source),
    },
    parser: {
      relations,
      first: {
        actions: decodeActions(sections.get('first-actions'), source),
        relations: decodeWeights(sections.get('first-relations'), relations.length, source),
      },
      main: {
        actions: decodeActions(sections.get('actions'), source),
        relations: decodeWeights(sections.get('relations'), relations.length, source),
      },
      ...readReview(sections, source),
    },
    ...(sections.has('spelling')
      ? { spelling: readSpelling(sectionText(sections.get('spelling'), source), source) }
      : {}),
    ...(sections.has('cutter')
      ? { cutter: { weights: decodeWeights(sections.get('cutter'), CUT_CLASSES, source) } }
      : {}),
  };
}

function reviewSections({ review }: ParserParts): (readonly [string, Uint8Array])[] {
  if (review === undefined) return [];
  return [
    ['promise', encodeRows(review.promise)],
    ['trees', encodeRows(review.trees)],
  ];
}

function readReview(sections: ReadonlyMap<string, Uint8Array>, source: string): Pick<ParserParts, 'review'> {
  if (!sections.has('promise') && !sections.has('trees')) return {};
  return {
    review: {
      promise: decodeRows(sections.get('promise'), source),
      trees: decodeRows(sections.get('trees'), source),
    },
  };
}

/** Pairs of characters, one behind the other. */
function spellingText(spelling: ReadonlyMap<string, string>): string {
  return [...spelling].map(([from, to]) => from + to).join('');
}

function readSpelling(text: string, source: string): Map<string, string> {
  if (text.length % 2 !== 0) throw damaged(source, 'the table of spellings is cut short');
  const spelling = new Map<string, string>();
  for (let i = 0; i < text.length; i += 2) spelling.set(text.charAt(i), text.charAt(i + 1));
  return spelling;
}

function wordsText(lexicon: WordLexicon): string {
  const lines: string[] = [];
  for (const [form, f] of lexicon) {
    if (isOnlyInDictionary(f)) continue;
    lines.push([form, f.tagSet, f.fixedTag, f.cluster, f.coarseCluster, f.capitals, f.dictionary].join('\t'));
  }
  return lines.join('\n');
}

function readLexicon(sections: ReadonlyMap<string, Uint8Array>, tagCount: number, source: string): PackedLexicon {
  const lexicon = readDictionary(sectionText(sections.get('dictionary'), source), source);
  readWords(sectionText(sections.get('words'), source), tagCount, lexicon, source);
  return PackedLexicon.of(lexicon);
}

function readWords(text: string, tagCount: number, lexicon: Map<string, WordFacts>, source: string): void {
  if (text === '') return;
  for (const line of text.split('\n')) {
    const [form, ...columns] = line.split('\t');
    if (form === undefined || columns.length !== WORD_NUMBERS) throw damaged(source, 'a line of words is cut short');
    const numbers = columns.map(Number) as WordNumbers;
    const [tagSet, fixedTag, cluster, coarseCluster, capitals, dictionary] = numbers;
    if (!numbers.every(Number.isInteger) || fixedTag >= tagCount)
      throw damaged(source, 'a line of words has a bad number');
    lexicon.set(form, { tagSet, fixedTag, cluster, coarseCluster, capitals, dictionary });
  }
}

function isOnlyInDictionary(facts: WordFacts): boolean {
  return facts.tagSet === 0 && facts.fixedTag < 0 && facts.cluster === 0 && facts.capitals === 0;
}

/** Most forms of a dictionary are met nowhere else: they stand together by what they can be, and share their facts. */
function dictionaryText(lexicon: WordLexicon): string {
  const forms = new Map<number, string[]>();
  for (const [form, facts] of lexicon) {
    if (!isOnlyInDictionary(facts)) continue;
    const alike = forms.get(facts.dictionary);
    if (alike === undefined) forms.set(facts.dictionary, [form]);
    else alike.push(form);
  }
  return [...forms].map(([kinds, alike]) => `${kinds}\t${alike.join(' ')}`).join('\n');
}

function readDictionary(text: string, source: string): Map<string, WordFacts> {
  const words = new Map<string, WordFacts>();
  if (text === '') return words;
  for (const line of text.split('\n')) {
    const [kinds, forms] = line.split('\t');
    if (forms === undefined || !/^\d{1,6}$/.test(kinds ?? ''))
      throw damaged(source, 'a line of the dictionary is damaged');
    const facts = { tagSet: 0, fixedTag: -1, cluster: 0, coarseCluster: 0, capitals: 0, dictionary: Number(kinds) };
    for (const form of forms.split(' ')) words.set(form, facts);
  }
  return words;
}

function lemmaText(rules: LemmaRules): string {
  return [...rules].map(([key, rule]) => `${key}\t${rule.cut}\t${rule.add}`).join('\n');
}

function readLemmas(text: string, source: string): Map<string, LemmaRule> {
  const rules = new Map<string, LemmaRule>();
  if (text === '') return rules;
  for (const line of text.split('\n')) {
    const [xpos, ending, cut, add] = line.split('\t');
    if (ending === undefined || add === undefined) throw damaged(source, 'a lemma rule is cut short');
    if (!/^\d{1,3}$/.test(cut ?? '')) throw damaged(source, 'a lemma rule has a bad number');
    rules.set(`${xpos}\t${ending}`, { cut: Number(cut), add });
  }
  return rules;
}

function sectionText(bytes: Uint8Array | undefined, source: string): string {
  if (bytes === undefined) throw damaged(source, 'a section of text is missing');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(source, 'a section of text is not UTF-8');
  }
}

function nameList(value: unknown, source: string): readonly string[] {
  if (!Array.isArray(value) || value.length > 255 || !value.every((v) => typeof v === 'string'))
    throw damaged(source, 'the header lacks its class names');
  return value;
}
