// A job as it is answered.

import { Type } from 'typebox';
import { ERROR_BODY } from '../../schema/value-schema.ts';

export const JOB = Type.Object({
  id: Type.String(),
  kind: Type.String({ examples: ['add-article'] }),
  state: Type.Enum(['waiting', 'running', 'done', 'failed']),
  progress: Type.Number({ minimum: 0, maximum: 1 }),
  stage: Type.String({ examples: ['fetching', 'reading', 'coding', 'keeping'] }),
  result: Type.Optional(
    Type.Unknown({ description: 'of add-article: { outcome, article (key), title?, events (ids) }' }),
  ),
  error: Type.Optional(ERROR_BODY.properties.error),
});
