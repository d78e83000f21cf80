// The parts of the site and the order of their pages.

/** A part of the site: a word in the head of every page, and the pages in the bar below it. */
export interface Part {
  readonly name: string;
  /** Sources of its pages, in order. */
  readonly pages: readonly string[];
  /** Folders whose other pages belong here without standing in the bar. */
  readonly folders: readonly string[];
}

/** Folder of the pages that are written from the code. */
export const WRITTEN = 'reference';

/** The first page of the first part is the site's own. */
export const PARTS: readonly Part[] = [
  {
    name: 'Start',
    pages: ['README.md', 'docs/first-five-minutes.md', 'examples/README.md', 'docs/pages.md'],
    folders: ['examples'],
  },
  {
    name: 'Use',
    pages: [
      'docs/cli.md',
      'docs/settings.md',
      'docs/pipes.md',
      'docs/archives.md',
      'docs/watch.md',
      'docs/fleet.md',
      'docs/scale.md',
      'docs/packs.md',
      'docs/exports.md',
      'docs/evaluation.md',
      'docs/trace.md',
    ],
    folders: [],
  },
  {
    name: 'Understand',
    pages: [
      'docs/misleading.md',
      'docs/index.md',
      'docs/turning-points.md',
      'docs/accounts.md',
      'docs/pledges.md',
      'docs/accuracy.md',
      `${WRITTEN}/card.md`,
      'docs/data-statement.md',
    ],
    folders: [],
  },
  {
    name: 'Look up',
    pages: [
      `${WRITTEN}/names.md`,
      `${WRITTEN}/commands.md`,
      `${WRITTEN}/endpoints.md`,
      `${WRITTEN}/ontology.md`,
      'docs/contract.md',
      'docs/api.md',
      'docs/ledger.md',
      'docs/errors.md',
      'docs/rules.md',
      'docs/rules-korean.md',
      'docs/rules-chinese.md',
    ],
    folders: [],
  },
  {
    name: 'Behind it',
    pages: [
      'docs/principles.md',
      'docs/architecture.md',
      'docs/security.md',
      'docs/dependencies.md',
      'docs/licences.md',
      'docs/data-licence.md',
      'docs/figures.md',
      'docs/upgrading.md',
      'docs/releasing.md',
      'MODELS.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
    ],
    folders: ['docs/decisions', 'corpus', 'data'],
  },
];

/** Names in the bar of pages whose titles say more than fits there. */
export const IN_THE_BAR: Readonly<Record<string, string>> = {
  'README.md': 'What it is',
  [`${WRITTEN}/commands.md`]: 'Commands',
  'docs/index.md': 'The index',
  'docs/turning-points.md': 'Turning points',
  'docs/pledges.md': 'Pledges',
  'docs/licences.md': 'Licences',
  'docs/data-licence.md': 'Licences of data',
  'docs/figures.md': 'Figures',
  'docs/upgrading.md': 'Upgrading',
  'docs/rules.md': 'Rules',
  'docs/rules-korean.md': 'Korean rules',
  'docs/rules-chinese.md': 'Chinese rules',
};

/** The part that a page belongs to; throws where no part takes it. */
export function partOf(path: string): Part {
  const inside = ({ pages, folders }: Part): boolean =>
    pages.includes(path) || folders.some((folder) => path.startsWith(`${folder}/`));
  const part = PARTS.find(inside);
  if (part === undefined)
    throw new Error(`${path} belongs to no part of the site; scripts/site/contents.ts lists them`);
  return part;
}
