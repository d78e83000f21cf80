// `npm run site`: the documents as pages, in `site/`.

import { join } from 'node:path';
import { ROOT } from './house/run-check.ts';
import { buildSite } from './site/build-site.ts';

const pages = await buildSite(ROOT, join(ROOT, 'site'));
process.stdout.write(`site/index.html: ${pages} pages\n`);
