// Writes the schemas of the contract to docs/schema, for those who check their own lines with other tools, and the types of
// the HTTP interface.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiFiles } from './house/api-files.ts';
import { ROOT } from './house/run-check.ts';
import { SCHEMA_FOLDER, schemaFiles } from './house/schema-files.ts';

mkdirSync(join(ROOT, SCHEMA_FOLDER), { recursive: true });
for (const [path, text] of [...schemaFiles(), ...(await apiFiles())]) writeFileSync(join(ROOT, path), text);
