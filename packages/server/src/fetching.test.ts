// The server reaches out in one way only: through the guarded port that it is given.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));
/** What can open a connection: the global function, the modules of Node, the usual libraries. */
const REACHING_OUT =
  /(?:await|return|void|[=(:?]) fetch\(|from '(?:node:)?(?:https?|http2|net|tls|dgram|undici|axios|got|ws)'/;
/** Types of requests, and the test of an address, open nothing. */
const ALLOWED = /import type .* from 'node:http';|import \{ isIP \} from 'node:net';/g;

describe('the source of the server', () => {
  it('fetches nothing by itself', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/\.(?:test|case)\.ts$/.test(name),
    );
    expect(files.length).toBeGreaterThan(50);
    const reaching = files.filter((name) =>
      REACHING_OUT.test(readFileSync(`${FOLDER}${name}`, 'utf8').replaceAll(ALLOWED, '')),
    );
    expect(reaching).toEqual([]);
  });
});
