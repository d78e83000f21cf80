// Every package that is installed is under a licence that goes together with Apache-2.0, and stands in the list of them.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LICENCE_FILE, licenceList } from './house/licence-list.ts';
import { installedPackages, isCompatible } from './house/licences.ts';
import { type Finding, runCheck } from './house/run-check.ts';
import { readText } from './house/source-tree.ts';

/** Findings in the repository under `root`. */
export function checkLicences(root: string): Finding[] {
  const wrong = installedPackages(root)
    .filter((one) => !isCompatible(one))
    .map(({ name, version, licence, forDevelopment }) => {
      const use = forDevelopment ? 'for development' : 'at run time';
      return `${name} ${version}: ${licence ?? 'no licence that is known'} may not be used ${use}`;
    });
  const stale = !existsSync(join(root, LICENCE_FILE)) || readText(root, LICENCE_FILE) !== licenceList(root);
  return stale ? [...wrong, `${LICENCE_FILE} differs from the lockfile; run npm run figures`] : wrong;
}

runCheck('check-licences', import.meta.url, checkLicences);
