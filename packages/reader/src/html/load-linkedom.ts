// linkedom, loaded when the first page asks for it, and without what no reader of pages needs.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** It takes a quarter of a second to load: pages saved as text never pay for it. */
const load = createRequire(import.meta.url);

/** Where it defines what takes event listeners, from which every node is derived. */
const EVENT_TARGET = 'interface/event-target.js';

let parse: ((html: string) => Document) | null = null;

/** The document of some HTML, as linkedom builds it; its nodes take no event listeners. */
export function parseWithLinkedom(html: string): Document {
  parse ??= loadParser();
  return parse(html);
}

function loadParser(): (html: string) => Document {
  leaveOutEvents();
  const { parseHTML } = load('linkedom') as typeof import('linkedom');
  return (text) => (parseHTML(text) as unknown as { document: Document }).document;
}

/**
 * linkedom keeps a table of listeners for every node, all of them in one weak map: a third of the time of a page, and
 * as much again for its cleaning up. Nothing here listens. A version that keeps its classes elsewhere is only slower.
 */
function leaveOutEvents(): void {
  const file = join(dirname(load.resolve('linkedom')), EVENT_TARGET);
  if (!existsSync(file)) return;
  const classes = load(file) as { EventTarget: unknown };
  classes.EventTarget = class {};
}
