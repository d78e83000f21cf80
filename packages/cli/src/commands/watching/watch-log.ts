// What watching does, as lines of JSON for logs.

import type { Writable } from 'node:stream';
import type { OnWatchEvent, WatchEvent } from '@rapport/ingest';
import { pino } from 'pino';

type Level = 'debug' | 'info' | 'warn' | 'error';

const LEVELS: Readonly<Record<WatchEvent['kind'], Level>> = {
  'feed-read': 'info',
  'feed-unchanged': 'debug',
  'feed-failed': 'warn',
  'feed-moved': 'warn',
  'feed-gone': 'warn',
  'page-kept': 'info',
  'page-known': 'debug',
  'page-put-off': 'info',
  'page-failed': 'info',
  'page-refused': 'info',
  'round-failed': 'error',
};

/** A listener that writes each event as one line; addresses go without their queries, which may hold keys. */
export function watchLog(out: Writable, level: string): OnWatchEvent {
  const log = pino({ level }, out);
  return ({ kind, ...facts }) => log[LEVELS[kind]](shown(facts), kind);
}

function shown(facts: object): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? withoutQueries(value) : value]),
  );
}

function withoutQueries(text: string): string {
  return text.replaceAll(/(https?:\/\/[^\s?#"]+)\?[^\s"]*/g, '$1?…');
}
