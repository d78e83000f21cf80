// The list of all dependencies with their licences, as a document.

import { type InstalledPackage, installedPackages } from './licences.ts';

export const LICENCE_FILE = 'docs/licences.md';

const HEAD = `# Licences of all dependencies

Every package that the lockfile names, those that others ask for too, by its licence. Written by \`npm run figures\`; \`npm test\` compares, and fails on a licence that is unknown or does not go together with Apache-2.0. Why each direct one was taken stands in [dependencies](dependencies.md), what data and models are under in [licences of data and models](data-licence.md).

Where a package offers a choice, the permissive licence is taken. Licences that ask that changed files stay open (MPL-2.0) are admitted for tools alone, of which nothing is shipped. One package calls its licence "BSD" and carries the text of BSD-2-Clause (\`duck\`); it stands under that.
`;

/** Text of the file. */
export function licenceList(root: string): string {
  const all = installedPackages(root);
  const shipped = all.filter((one) => !one.forDevelopment);
  const tools = all.filter((one) => one.forDevelopment);
  return [HEAD, `## At run time\n\n${table(shipped)}`, `## For development\n\n${table(tools)}`].join('\n').concat('\n');
}

function table(packages: readonly InstalledPackage[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence ?? 'unknown'))].sort();
  const rows = licences.map((licence) => {
    const names = [
      ...new Set(packages.filter((one) => (one.licence ?? 'unknown') === licence).map(({ name }) => name)),
    ];
    return `| ${licence} | ${names.length} | ${names.map((name) => `\`${name}\``).join(', ')} |`;
  });
  return ['| Licence | Packages | Names |', '|---|--:|---|', ...rows].join('\n');
}
