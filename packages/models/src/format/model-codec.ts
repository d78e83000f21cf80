// A language model as one file's bytes, and back. Pure: reading and unzipping the file is the loader's part.

import { type LemmaRule, type LemmaRules, type ModelParts, Transitions, type WordFacts } from '@rapport/coder';
import { damaged, decodeContainer, encodeContainer } from './container.ts';
import { decodeWeights, encodeWeights } from './weights-codec.ts';

const KIND = 'parser';

/** Encodes a model. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const utf8 = new TextEncoder();
  return encodeContainer(
    {
      kind: KIND,
      language: parts.language,
      facts: { tags: parts.tagger.classes, transitions: parts.parser.transitions.names },
    },
    new Map([
      ['lexicon', utf8.encode(lexiconText(parts.lexicon))],
      ['lemmas', utf8.encode(lemmaText(parts.lemmas))],
      ['tagger', encodeWeights(parts.tagger.weights)],
      ['parser', encodeWeights(parts.parser.weights)],
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
  const transitions = transitionsOf(nameList(header.facts.transitions, source), source);
  return {
    language: header.language,
    lexicon: readLexicon(sectionText(sections.get('lexicon'), source), source),
    lemmas: readLemmas(sectionText(sections.get('lemmas'), source), source),
    tagger: { classes: tags, weights: decodeWeights(sections.get('tagger'), tags.length, source) },
    parser: { transitions, weights: decodeWeights(sections.get('parser'), transitions.names.length, source) },
  };
}

function lexiconText(lexicon: ReadonlyMap<string, WordFacts>): string {
  const lines = [...lexicon].map(([form, f]) => `${form}\t${f.tagSet}\t${f.fixedTag}\t${f.cluster}`);
  return lines.join('\n');
}

function readLexicon(text: string, source: string): Map<string, WordFacts> {
  const lexicon = new Map<string, WordFacts>();
  if (text === '') return lexicon;
  for (const line of text.split('\n')) {
    const [form, tagSet, fixedTag, cluster] = line.split('\t');
    if (form === undefined || cluster === undefined) throw damaged(source, 'a line of the lexicon is cut short');
    lexicon.set(form, { tagSet: Number(tagSet), fixedTag: Number(fixedTag), cluster });
  }
  return lexicon;
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
    rules.set(`${xpos}\t${ending}`, { cut: Number(cut), add });
  }
  return rules;
}

function sectionText(bytes: Uint8Array | undefined, source: string): string {
  if (bytes === undefined) throw damaged(source, 'a section of text is missing');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function nameList(value: unknown, source: string): readonly string[] {
  if (!Array.isArray(value) || value.length > 255 || !value.every((v) => typeof v === 'string'))
    throw damaged(source, 'the header lacks its class names');
  return value;
}

function transitionsOf(names: readonly string[], source: string): Transitions {
  try {
    return new Transitions(names);
  } catch {
    throw damaged(source, 'the header names no transitions of a parser');
  }
}
