// Lines come out the same however the bytes are cut, and no line can fill the memory.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from './lines.ts';

async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function collect(bytes: AsyncIterable<Uint8Array>, limit?: number): Promise<string[]> {
  const shown: string[] = [];
  for await (const line of readLines(bytes, limit)) shown.push(show(line));
  return shown;
}

function show(line: Line): string {
  return `${line.number} ${line.kind === 'text' ? line.text : line.error.code}`;
}

describe('readLines', () => {
  it('counts blank lines and passes them over', async () => {
    expect(await collect(pieces('a\n\n  \r\nb\r\n'))).toEqual(['1 a', '4 b']);
  });

  it('reads a last line without an end, and a byte order mark', async () => {
    expect(await collect(pieces('\ufeffa\nb'))).toEqual(['1 a', '2 b']);
  });

  it('keeps the tabs at the ends of a line: they are empty cells', async () => {
    expect(await collect(pieces('\ta\t\r\n'))).toEqual(['1 \ta\t']);
  });

  it('passes over a line beyond the limit and reads on', async () => {
    expect(await collect(pieces('ok\n', 'x'.repeat(40), 'x'.repeat(40), '\nfine\n'), 50)).toEqual([
      '1 ok',
      '2 E_LINE_TOO_LONG',
      '3 fine',
    ]);
  });

  it('gives the same lines for any cut of the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 7 }), async (texts, size) => {
        const bytes = Buffer.from(texts.join('\n'));
        const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        expect(await collect(pieces(...cut))).toEqual(await collect(pieces(bytes)));
      }),
    );
  });
});
