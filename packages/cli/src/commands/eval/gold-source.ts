// Where gold comes from, and who answers it: a file, the decisions in a ledger; predictions, or the coder itself.

import { type Answers, documentOf, type Fields, type Gold, readAnswers, readGold } from '@rapport/evaluation';
import { type Reviewed, readReviewed, tells } from '@rapport/ingest';
import { type CodedRecord, type Document, RapportError, toRapportError } from '@rapport/record';
import type { Collaborators, DocumentCoder } from '../../collaborators.ts';
import { readRows } from '../../io/gold-rows.ts';
import { inOrder } from '../../io/in-order.ts';
import { packFolders } from '../../io/pack-folders.ts';
import { errorLine } from '../../print/error-line.ts';
import { openProgress } from '../../progress.ts';
import type { Streams } from '../../streams.ts';
import { withLedger } from '../ledger/with-ledger.ts';

/** A gold set with its name and, where it comes from a ledger, the mentions behind it. */
export interface NamedGold extends Gold {
  readonly name: string;
  readonly reviewed?: readonly Reviewed[];
}

/** Answers, with the name of who gave them. */
export interface NamedAnswers {
  readonly coder: string;
  readonly answers: Answers;
}

/** What is needed to code gold. */
export interface CodingOptions {
  readonly jobs: number;
  /** Folders of packs. */
  readonly pack?: readonly string[];
  readonly language?: string;
  /** File of the texts that the gold names by `article_id`. */
  readonly texts?: string;
}

/** Errors printed one by one. */
const ERRORS_SHOWN = 5;

/** Reads a gold file. */
export async function fileGold(file: string, { language, texts }: CodingOptions, streams: Streams): Promise<NamedGold> {
  const rows = await readRows(file, streams);
  const options = {
    ...(language === undefined ? {} : { language }),
    ...(texts === undefined ? {} : { texts: await readTexts(texts, streams) }),
  };
  return { ...readGold(rows, file, options), name: file };
}

/** Texts by id. */
async function readTexts(file: string, streams: Streams): Promise<Map<string, Fields>> {
  const rows = await readRows(file, streams);
  return new Map(rows.map(({ fields }) => [String(fields.id), fields]));
}

/** Every mention that people have decided on, as a sentence with one event or none. */
export async function correctionsGold(ledger: string | undefined, collaborators: Collaborators): Promise<NamedGold> {
  const [reviewed, name] = await withLedger(
    ledger,
    'read',
    collaborators,
    async (opened) => [await readReviewed(opened), opened.location] as const,
  );
  if (reviewed.length === 0) {
    const message = 'the ledger holds no decision on a mention; `rapport review` asks for some';
    throw new RapportError('E_INPUT', message, { source: name });
  }
  const rows = reviewed.map(({ document, coded, right }, index) => ({
    line: index + 1,
    fields: {
      id: reviewedId(index),
      text: coded.text,
      language: document.language,
      events: right === null ? [] : [right],
    },
  }));
  return { ...readGold(rows, name), name: `decisions in ${name}`, reviewed };
}

/** Reads a file of predictions. */
export async function fileAnswers(file: string, streams: Streams): Promise<NamedAnswers> {
  return { coder: file, answers: readAnswers(await readRows(file, streams), file) };
}

/** The coder's answers as the ledger keeps them. */
export function keptAnswers(reviewed: readonly Reviewed[]): NamedAnswers {
  const answers = new Map(reviewed.map(({ coded }, index) => [reviewedId(index), { events: [coded] }]));
  return { coder: 'the coders of the ledger', answers };
}

/** Codes the gold's texts; of reviewed mentions whole documents, of which the events at the same words answer. */
export async function codedAnswers(
  gold: NamedGold,
  options: CodingOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<NamedAnswers> {
  const documents =
    gold.reviewed === undefined
      ? gold.items.map((item) => documentOf(item, options.language))
      : [
          ...new Map(
            gold.reviewed.map(({ documentKey, document }) => [documentKey, { ...document, id: documentKey }]),
          ).values(),
        ];
  const wordless = documents.filter(({ text }) => text === '').length;
  if (wordless > 0) {
    const message = `${wordless} of ${documents.length} rows carry no text to code; give the predictions as a second file`;
    throw new RapportError('E_INPUT', message, { source: gold.name });
  }
  const coder = await collaborators.openCoder({ jobs: options.jobs, packs: packFolders(options.pack, streams.env) });
  try {
    const records = await codeAll(coder, documents, streams);
    const answers = gold.reviewed === undefined ? records : answersToReviewed(gold.reviewed, records);
    return { coder: coder.version, answers: answers as unknown as Answers };
  } finally {
    await coder.close();
  }
}

async function codeAll(
  coder: DocumentCoder,
  documents: readonly Document[],
  streams: Streams,
): Promise<Map<string, CodedRecord>> {
  const progress = await openProgress(streams, undefined);
  const records = new Map<string, CodedRecord>();
  const errors: RapportError[] = [];
  const source = async function* () {
    yield* documents;
  };
  const work = async (document: Document) => {
    try {
      return { id: document.id, record: await coder.code(document) };
    } catch (thrown) {
      errors.push(new RapportError(toRapportError(thrown).code, (thrown as Error).message, { source: document.id }));
      return null;
    }
  };
  for await (const coded of inOrder(source(), coder.parallel, work)) {
    progress.advance(0);
    if (coded !== null) records.set(coded.id, coded.record);
  }
  progress.stop();
  for (const error of errors.slice(0, ERRORS_SHOWN)) {
    streams.stderr.write(errorLine(error));
  }
  if (errors.length > ERRORS_SHOWN) streams.stderr.write(`error: … and ${errors.length - ERRORS_SHOWN} more\n`);
  return records;
}

function answersToReviewed(
  reviewed: readonly Reviewed[],
  records: ReadonlyMap<string, CodedRecord>,
): Map<string, Pick<CodedRecord, 'events'>> {
  return new Map(
    reviewed.flatMap(({ documentKey, coded }, index) => {
      const record = records.get(documentKey);
      if (record === undefined) return [];
      const sameText = record.events.filter((event) => event.text_info.caption === coded.text_info.caption);
      const events = sameText.filter((event) => coded.evidence.trigger.some((span) => tells(event, span)));
      return [[reviewedId(index), { events }] as const];
    }),
  );
}

function reviewedId(index: number): string {
  return `decision ${index + 1}`;
}
