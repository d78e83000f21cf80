// Lines come out the same however the bytes are cut, and no line can fill the memory.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';
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

describe('inOrder', () => {
  async function* numbers(count: number): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) yield i;
  }

  it('keeps the order when later work ends first, and never exceeds its limit', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (i: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, (i * 7) % 5));
      underWay--;
      return i;
    };
    const answers: number[] = [];
    for await (const answer of inOrder(numbers(30), 4, work)) answers.push(answer);
    expect(answers).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('hands an answer out while the source is silent', async () => {
    async function* silent(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    for await (const answer of inOrder(silent(), 4, async (i) => i)) {
      expect(answer).toBe(1);
      return;
    }
  });
});
