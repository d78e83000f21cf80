// The parts of a coder as they come from a server.

import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchParts } from './fetch-parts.ts';

const FILES = {
  model: new URL('http://here/en.model.gz'),
  relations: new URL('http://here/en.relation.gz'),
  knowledge: new URL('http://here/knowledge-en.json'),
};

afterEach(() => vi.unstubAllGlobals());

function serve(answers: Readonly<Record<string, () => Response>>): void {
  vi.stubGlobal('fetch', async (url: URL) => answers[url.pathname]!());
}

function zipped(text: string, told = true): Response {
  const bytes = gzipSync(text);
  return new Response(bytes, told ? { headers: { 'content-length': String(bytes.length) } } : {});
}

it('come unzipped, and tell how much of them has come', async () => {
  serve({
    '/en.model.gz': () => zipped('a model '.repeat(5000)),
    '/en.relation.gz': () => zipped('relations'),
    '/knowledge-en.json': () => new Response('{"format":1}'),
  });
  const told: (readonly [number, number])[] = [];
  const { model, relations, knowledge } = await fetchParts(FILES, (...progress) => told.push(progress));
  expect([model.length, new TextDecoder().decode(relations), knowledge]).toEqual([40_000, 'relations', '{"format":1}']);
  const [loaded, total] = told.at(-1)!;
  expect(loaded).toBe(total);
  expect(told.map(([so_far]) => so_far)).toEqual(told.map(([so_far]) => so_far).sort((a, b) => a - b));
});

it('never tell more than the whole where a length is not told', async () => {
  serve({
    '/en.model.gz': () => zipped('a model', false),
    '/en.relation.gz': () => zipped('relations', false),
    '/knowledge-en.json': () => new Response('{}'),
  });
  await fetchParts(FILES, (loaded, total) => expect(loaded).toBeLessThanOrEqual(total));
});

it('say which of them is missing', async () => {
  serve({
    '/en.model.gz': () => new Response('', { status: 404 }),
    '/en.relation.gz': () => zipped('relations'),
    '/knowledge-en.json': () => new Response('{}'),
  });
  await expect(fetchParts(FILES, () => {})).rejects.toThrow('/en.model.gz: 404');
});
