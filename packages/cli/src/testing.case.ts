// A small world for the command's tests: streams in memory and collaborators that know one made article.

import { PassThrough, Writable } from 'node:stream';
import type { Article, CodedRecord, Document, Entity, EventMention } from '@rapport/record';
import { RapportError } from '@rapport/record';
import type { Collaborators } from './collaborators.ts';
import type { Streams } from './streams.ts';

export const TEXT = 'President Lee met Xi Jinping in Beijing on Monday. The two sides plan a further visit.';

export const ARTICLE: Article = {
  title: 'Lee and Xi meet',
  byline: ['Ann Writer'],
  publisher: 'The Made Paper',
  publisher_country: 'KOR',
  published: '2026-01-06',
  dateline: { place: 'SEOUL' },
  language: 'en',
  paragraphs: [TEXT],
  captions: [],
  text: TEXT,
};

export function entity(code: string | null, name: string, more: Partial<Entity> = {}): Entity {
  return {
    code,
    sector: ['GOV'],
    entity_text: name,
    identifier_text: name,
    basis: 'stated',
    start: 0,
    end: name.length,
    ...more,
  };
}

export function event(more: Partial<EventMention> = {}): EventMention {
  return {
    id: 'e1',
    date: '2026-01-05',
    date_precision: 'day',
    date_basis: 'inferred',
    actor: [entity('KOR', 'Lee Jae-myung', { office: 'President of South Korea' })],
    recipient: [entity('CHN', 'Xi Jinping')],
    reciprocal: false,
    event: ['CONSULT'],
    mode: ['visit'],
    context: ['diplomatic'],
    field: 'diplomacy',
    quad_code: 1,
    event_scale: 4,
    status: 'occurred',
    event_text: ['met'],
    text: 'President Lee met Xi Jinping in Beijing on Monday.',
    text_info: { sequence: 0, start: 0, end: 50 },
    evidence: { trigger: [[14, 17]], actor: [[0, 13]], recipient: [[18, 28]] },
    confidence: 0.9,
    why: { rule: 'consult/meet' },
    ...more,
  };
}

export function record(more: Partial<CodedRecord> = {}): CodedRecord {
  return {
    id: 'a',
    language: 'en',
    published: '2026-01-06',
    coder: 'rapport 0.0.0',
    events: [event()],
    quotes: [],
    pledges: [],
    attitudes: [],
    entities: [],
    skipped: [],
    ...more,
  };
}

export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['KOR', 'South Korea'],
  ['CHN', 'China'],
  ['JPN', 'Japan'],
  ['USA', 'United States'],
]);

/** Collaborators that answer at once; `changes` replaces some. */
export function fakes(changes: Partial<Collaborators> = {}): Collaborators {
  const made: Collaborators = {
    languages: ['en'],
    openReader: async () => ({
      parallel: 2,
      extract: async (page) => {
        const text = page.text ?? page.html ?? Buffer.from(page.bytes ?? page.archived?.block ?? []).toString();
        if (text.includes('no article')) throw new RapportError('E_NO_ARTICLE', 'found a list of links');
        return { ...ARTICLE, ...(page.url === undefined ? {} : { url: page.url }) };
      },
      close: async () => {},
    }),
    fetchPage: async (url) => ({ bytes: Buffer.from('page'), finalUrl: url }),
    openFeedReader: async () => {
      throw new Error('these collaborators watch nothing');
    },
    decodeText: async (bytes) => Buffer.from(bytes).toString(),
    detectLanguage: async () => 'en',
    openCoder: async () => ({
      parallel: 1,
      version: 'rapport 0.0.0',
      packOf: () => 'tables',
      code: async (document: Document) => record({ id: document.id }),
      close: async () => {},
    }),
    openReadingCoder: async (options) => {
      const [coder, reader] = await Promise.all([made.openCoder(options), made.openReader()]);
      return { ...coder, extract: reader.extract, parallel: reader.parallel };
    },
    openLedger: async () => {
      throw new RapportError('E_NOT_FOUND', 'there is no ledger in this made world');
    },
    openFleet: async () => {
      throw new Error('these collaborators have no fleet');
    },
    openServerWorld: async () => {
      throw new Error('these collaborators serve nothing');
    },
    program: 'rapport 0.0.0',
    now: () => '2026-02-01T10:00:00.000Z',
    traceDocument: async () => {
      throw new Error('these collaborators trace nothing');
    },
    openParser: async () => ({
      parseText: (text) => `# text = ${text.trim()}\n\n`,
      parseSentences: (conllu) => conllu,
    }),
    countryNames: async () => COUNTRIES,
    ...changes,
  };
  return made;
}

export interface Captured extends Streams {
  readonly out: () => string;
  readonly err: () => string;
}

/** Streams in memory; `input` is given piece by piece. */
export function capture(input: string | readonly Uint8Array[] = '', env: Streams['env'] = {}): Captured {
  const stdin = new PassThrough();
  for (const piece of typeof input === 'string' ? [Buffer.from(input)] : input) stdin.write(piece);
  stdin.end();
  const [stdout, out] = sink();
  const [stderr, err] = sink();
  return { stdin, stdout, stderr, env, out, err };
}

function sink(): [Writable, () => string] {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(Buffer.from(chunk));
      done();
    },
  });
  return [stream, () => Buffer.concat(parts).toString()];
}
