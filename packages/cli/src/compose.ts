// The composition root of a single machine: which reader, coder and models the commands work with.
// Every part is loaded when a command first asks for it, so that `--help` need not wait for a model.

import { readFileSync } from 'node:fs';
import type { Collaborators } from './collaborators.ts';
import { packFolders } from './io/pack-folders.ts';

/** Languages whose models and tables are installed. */
const LANGUAGES = ['en', 'ko', 'zh'] as const;

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const PROGRAM = `rapport ${version}`;

/** The real collaborators. */
export function compose(): Collaborators {
  return {
    languages: LANGUAGES,
    program: PROGRAM,
    openReader: async () => (await import('./compose/page-reader.ts')).openPageReader(),
    fetchPage: async (url) => (await import('./compose/page-reader.ts')).fetchWhole(url),
    openFeedReader: async () => (await import('./compose/feed-reader.ts')).openFeedReader(),
    decodeText: async (bytes) => (await import('./compose/page-reader.ts')).decodeWhole(bytes),
    detectLanguage: async (text) => (await import('./compose/text-language.ts')).languageOf(text),
    openCoder: async (options) => (await import('./compose/document-coder.ts')).openDocumentCoder(options),
    openReadingCoder: async (options) => (await import('./compose/document-coder.ts')).openReadingCoder(options),
    traceDocument: async (document, packs) =>
      (await import('./compose/document-coder.ts')).traceWithPacks(document, packs),
    openParser: async (language) => (await import('./compose/syntax-parser.ts')).openSyntaxParser(language),
    openLedger: async (asked, mode) => (await import('./compose/open-ledger.ts')).openLedgerAt(asked, mode),
    openFleet: async (asked, client, options) =>
      (await import('./compose/open-fleet.ts')).openFleetAt(asked, client, options),
    openServerWorld: async (asked) => (await import('./compose/server-world.ts')).openServerWorld(asked, PROGRAM),
    now: () => new Date().toISOString(),
    countryNames: async (packs) =>
      (await import('./compose/country-names.ts')).loadCountryNames(packFolders(packs, process.env)),
  };
}
