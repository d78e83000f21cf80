// How right the coder is, by language, task and type of event: the committed figures.

import { RapportError } from '@rapport/record';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Resource, ServerContext } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';

const FIGURES = Type.Record(Type.String(), Type.Number());

const TASK = Type.Object({
  items: Type.Integer({ description: 'sentences measured' }),
  counts: FIGURES,
  figures: Type.Record(Type.String(), Type.Number(), { description: 'shares from 0 to 1, by name' }),
  classes: Type.Record(Type.String(), Type.Number(), { description: 'F1 by type of event' }),
  calibration_error: Type.Number({ description: 'mean distance of confidence from the share that is right' }),
});

const ACCURACY = Type.Object({
  made_by: Type.String({ description: 'the command that makes the figures anew' }),
  gold: Type.String({ description: 'what they are measured on' }),
  languages: Type.Record(Type.String(), Type.Record(Type.String(), TASK), {
    description: 'by language: `events`, what is found in a sentence; `relations`, the type between two given actors',
  }),
});

export const accuracy: Resource = (api, { world }) => {
  api.get(
    '/api/accuracy',
    {
      schema: routeSchema(
        {
          tags: ['service'],
          summary: 'How right the coder is, by language, task and type; 404 where no figures are installed',
          response: { 200: ACCURACY },
        },
        {},
      ),
    },
    async (_, reply) => reply.header('cache-control', 'private, no-cache').send(figuresOf(world)),
  );
};

/** Errors: `E_NOT_FOUND`, `E_DATA`. */
function figuresOf({ accuracy: held }: ServerContext['world']) {
  if (held === null) {
    throw new RapportError(
      'E_NOT_FOUND',
      'no figures of accuracy are installed; docs/accuracy.md has the measured ones',
    );
  }
  if (Value.Check(ACCURACY, held)) return held;
  throw new RapportError('E_DATA', 'the figures of accuracy have another form than this server reads; make them anew');
}
