// `rapport read`: one page to its record, for a person or as JSON.

import type { NewArticle } from '@rapport/ledger';
import { toDocument } from '@rapport/record';
import type { Collaborators } from '../collaborators.ts';
import { Output } from '../io/output.ts';
import { packFolders } from '../io/pack-folders.ts';
import { extractPage, type OpenedPage, openPage } from '../io/page-document.ts';
import { renderRecord } from '../print/render-record.ts';
import type { Streams } from '../streams.ts';
import { renderOptions } from './ledger/with-ledger.ts';

export interface ReadOptions {
  readonly json: boolean;
  /** Print how a sentence came to its events: its number, or true for the list of sentences. */
  readonly trace?: number | true;
  /** Also keep the page in the ledger. */
  readonly save?: boolean;
  readonly ledger?: string;
  readonly language?: string;
  /** Folders of packs. */
  readonly pack?: readonly string[];
}

/** Returns the exit code. */
export async function read(
  source: string,
  options: ReadOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const page = await openPage(source, streams, collaborators);
  if (options.trace !== undefined) return trace(page, options, options.trace, streams, collaborators);
  // The models load here while the page is read in its worker.
  const [article, coder] = await Promise.all([
    extractPage(page.input, collaborators),
    collaborators.openCoder({ jobs: 1, packs: packFolders(options.pack, streams.env) }),
  ]);
  const document = toDocument(page.id, article, options.language);
  const record = await coder.code(document);
  await coder.close();
  if (options.save)
    await keep({ document, record, pack: coder.packOf(record.language) }, options, streams, collaborators);
  const output = new Output(streams.stdout);
  if (options.json) {
    await output.write(`${JSON.stringify({ ...record, article }, null, 2)}\n`);
    return 0;
  }
  await output.write(renderRecord(article, record, await renderOptions(streams, collaborators, options.pack)));
  return 0;
}

async function trace(
  page: OpenedPage,
  options: ReadOptions,
  sentence: number | true,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const { renderSentences, renderTrace } = await import('../print/render-trace.ts');
  const article = await extractPage(page.input, collaborators);
  const document = toDocument(page.id, article, options.language);
  const traced = await collaborators.traceDocument(document, packFolders(options.pack, streams.env));
  const output = new Output(streams.stdout);
  const shown = sentence === true ? traced.sentences : traced.sentence(sentence);
  if (options.json) await output.write(`${JSON.stringify(shown, null, 2)}\n`);
  else {
    const render = await renderOptions(streams, collaborators, options.pack);
    await output.write(
      sentence === true ? renderSentences(traced.sentences, render) : renderTrace(traced.sentence(sentence), render),
    );
  }
  return 0;
}

async function keep(
  article: NewArticle,
  { ledger: asked }: ReadOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<void> {
  const { keepCoded } = await import('@rapport/ingest');
  const ledger = await collaborators.openLedger(asked, 'write');
  try {
    const { outcomes } = await keepCoded(ledger, [article], collaborators.now());
    streams.stderr.write(`${KEPT[outcomes[0]!]} (${ledger.location})\n`);
  } finally {
    await ledger.close();
  }
}

const KEPT = {
  added: 'kept in the ledger',
  revised: 'kept in the ledger, in the place of an older text of this page',
  known: 'the ledger holds this page already',
  forgotten: 'this page was forgotten for good and is not kept again',
} as const;
