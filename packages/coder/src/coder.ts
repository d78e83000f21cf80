// The coder: a document in, its record out. It chooses the language's pack, runs the stages and writes the record.

import { type CodedRecord, type Document, RapportError, type Relation, type Span } from '@rapport/record';
import { RecordScene } from './assemble/record-scene.ts';
import { toEvents } from './assemble/to-events.ts';
import { toAttitudes, toPledges, toQuotes } from './assemble/to-speech.ts';
import type { TokenRange } from './classify/token-range.ts';
import type { Doc } from './doc/doc.ts';
import { CodedText } from './engine/coded-text.ts';
import type { LanguagePack } from './engine/language-pack.ts';
import type { CodingContext, Layers } from './engine/layers.ts';
import type { Pipeline, StageListener } from './engine/pipeline.ts';
import { languagePipeline } from './engine/stages.ts';
import type { TimeReference } from './time/time-expression.ts';
import type { DocumentTrace } from './trace/sentence-trace.ts';
import { traceDocument } from './trace/trace-document.ts';

/** Printed in every record: records of the same version are made by the same rules and models. */
export const CODER_VERSION = 'rapport 0.1.0';

/** Codes documents in the languages of its packs. Pure, but not re-entrant: a model holds working memory. */
export interface Coder {
  readonly languages: readonly string[];
  /**
   * The record of a document.
   * @param listener hears of each stage's layer, for traces
   * @throws RapportError `E_LANGUAGE` when the document's language has no pack or is not given, `E_INPUT` on bad spans
   */
  code(document: Document, listener?: StageListener<Layers>): CodedRecord;
  /** How each sentence of a document came to its events. Throws `E_LANGUAGE` like `code`. */
  trace(document: Document): DocumentTrace;
  /** Tokens, tags and trees of a text. Throws `E_LANGUAGE` like `code`. */
  analyse(text: string, language: string): Doc;
}

/** A coder of the given languages. */
export function createCoder(packs: readonly LanguagePack[]): Coder {
  const benches = new Map(packs.map((pack) => [pack.language, { pack, pipeline: languagePipeline(pack) }]));
  const benchOf = (language: string | undefined, id: string): Bench => {
    const bench = language === undefined ? undefined : benches.get(primary(language));
    if (bench !== undefined) return bench;
    const found = language === undefined ? 'no language is given' : `the language is ${language}`;
    throw new RapportError('E_LANGUAGE', `${found}; this coder reads ${[...benches.keys()].join(', ')}`, {
      source: id,
    });
  };
  return {
    languages: [...benches.keys()],
    code: (document, listener) => codeDocument(benchOf(document.language, document.id), document, listener).record,
    trace: (document) => traceOf(benchOf(document.language, document.id), document),
    analyse: (text, language) => benchOf(language, 'text').pack.analyse(text),
  };
}

interface Bench {
  readonly pack: LanguagePack;
  readonly pipeline: Pipeline<Layers, CodingContext>;
}

/** A record, and the layers and the day it was made of. */
interface Coding {
  readonly record: CodedRecord;
  readonly layers: Layers;
  readonly reference: TimeReference;
}

function traceOf(bench: Bench, document: Document): DocumentTrace {
  return traceDocument({ pack: bench.pack, ...codeDocument(bench, document) });
}

function codeDocument(bench: Bench, document: Document, listener?: StageListener<Layers>): Coding {
  const coded = new CodedText(document.text, document.captions);
  const published = isoDay(document.published);
  const reference = { published, dateline: document.dateline?.date ?? null };
  const publisherCountry = document.publisher_country ?? null;
  const layers = bench.pipeline.run({ text: coded.text, reference, publisherCountry }, listener);
  const scene = new RecordScene(document.id, layers.doc, coded, reference.dateline ?? published);
  const events = toEvents(scene, layers.events.events);
  const record: CodedRecord = {
    id: document.id,
    language: bench.pack.language,
    published: document.published ?? null,
    coder: CODER_VERSION,
    ...(bench.pack.packs.length === 0 ? {} : { packs: bench.pack.packs }),
    events: events.map(({ event }) => event),
    quotes: toQuotes(scene, layers.quotes, events),
    pledges: toPledges(scene, layers.pledges, events),
    attitudes: toAttitudes(scene, layers.attitudes),
    entities: layers.actors.mentions
      .filter((mention) => !mention.placeOnly)
      .flatMap((mention) =>
        mention.parties.length === 0
          ? [scene.entity(mention, undefined)]
          : mention.parties.map((party) => scene.entity(mention, party)),
      ),
    ...(document.spans === undefined ? {} : { relation: relationOf(bench, layers, document.spans) }),
    skipped: layers.events.skipped.map(({ sentence, reason }) => ({
      text: scene.sentence(sentence),
      text_info: scene.textInfo(sentence),
      reason,
    })),
  };
  return { record, layers, reference };
}

function relationOf(bench: Bench, layers: Layers, spans: NonNullable<Document['spans']>): Relation {
  const { doc, reader } = layers;
  const tokens = (span: Span | undefined) => (span === undefined ? null : tokensIn(doc, span));
  return bench.pack.relations.relate(reader, tokens(spans.actor), tokens(spans.recipient));
}

/** The tokens a character span touches; the nearest token when it touches none. */
function tokensIn(doc: Doc, [start, end]: Span): TokenRange {
  let first = 0;
  while (first < doc.length - 1 && doc.ends[first]! <= start) first++;
  let last = first + 1;
  while (last < doc.length && doc.starts[last]! < end) last++;
  return [first, Math.min(last, Math.max(doc.length, 1))];
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0]!;
}

function isoDay(published: string | null | undefined): string | null {
  const day = published?.slice(0, 10);
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}
