// Fetches what the coder of a language is made of, telling how much has come. The browser keeps the files: their
// names change with their content, and the server lets them be kept for a year.

import type { LanguageFiles } from '@rapport/models';

/** The parts as bytes and text, unzipped. */
export interface FetchedParts {
  readonly model: Uint8Array;
  readonly relations: Uint8Array;
  readonly knowledge: string;
}

/** `loaded` and `total` in bytes as they are sent; files whose length is not told are left out of the total. */
export type OnProgress = (loaded: number, total: number) => void;

/** Throws `Error` with the file's name when one cannot be had. */
export async function fetchParts(files: LanguageFiles, onProgress: OnProgress): Promise<FetchedParts> {
  const [model, relations, knowledge] = await Promise.all([files.model, files.relations, files.knowledge].map(open));
  const zipped = [model!, relations!];
  const total = zipped.reduce((sum, { headers }) => sum + Number(headers.get('content-length') ?? 0), 0);
  let loaded = 0;
  const count = (bytes: number): void => {
    loaded += bytes;
    onProgress(loaded, Math.max(total, loaded));
  };
  const [first, second] = zipped.map((response) => unzipped(response, count));
  return { model: await first!, relations: await second!, knowledge: await knowledge!.text() };
}

async function open(file: URL): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok || response.body === null) throw new Error(`${file.pathname}: ${response.status}`);
  return response;
}

async function unzipped(response: Response, count: (bytes: number) => void): Promise<Uint8Array> {
  const counted = response.body!.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        count(chunk.byteLength);
        controller.enqueue(chunk);
      },
    }),
  );
  return new Uint8Array(await new Response(counted.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
