// The targets by name; each is loaded when it is asked for, since some bring models and servers with them.

import type { Target } from './target.ts';

export const TARGETS = {
  html: async () => (await import('./targets/html.ts')).html,
  feeds: async () => (await import('./targets/feeds.ts')).feeds,
  warc: async () => (await import('./targets/warc.ts')).warc,
  documents: async () => (await import('./targets/documents.ts')).documents,
  queries: async () => (await import('./targets/queries.ts')).openQueries(),
  models: async () => (await import('./targets/models.ts')).models,
  ledgers: async () => (await import('./targets/ledgers.ts')).openLedgers(),
  backups: async () => (await import('./targets/backups.ts')).openBackups(),
  packs: async () => (await import('./targets/packs.ts')).packs,
} as const satisfies Readonly<Record<string, () => Promise<Target>>>;

export type TargetName = keyof typeof TARGETS;

export function isTarget(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}
