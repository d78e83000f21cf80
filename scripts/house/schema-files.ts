// The schema files as they should be, from the schemas in the code.

import { ARTICLE_SCHEMA, DOCUMENT_SCHEMA, RECORD_SCHEMA } from '@rapport/record';

export const SCHEMA_FOLDER = 'docs/schema';

/** Text of each schema file by its path. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    [DOCUMENT_SCHEMA, ARTICLE_SCHEMA, RECORD_SCHEMA].map((schema) => [
      `${SCHEMA_FOLDER}/${schema.$id}`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}
