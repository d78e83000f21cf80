// What the ledger holds, and which program and tables read it.

import { Type } from 'typebox';
import { described } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';

const STATS = Type.Object({
  ledger: described('counts of everything', ['documents', 'mentions', 'events', 'languages', 'coders', 'bytes']),
  program: Type.String(),
  coder: Type.String(),
  packs: Type.Record(Type.String(), Type.String(), { description: 'language to version of its tables' }),
  languages: Type.Array(Type.String()),
});

export const stats: Resource = (api, context) => {
  const { coder, languages, program } = context.world;
  api.get(
    '/api/stats',
    { schema: routeSchema({ tags: ['service'], summary: 'What the ledger holds', response: { 200: STATS } }, {}) },
    (request, reply) =>
      sendRead(context, request, reply, async (ledger) => ({
        ledger: await ledger.stats(),
        program,
        coder: coder.version,
        packs: Object.fromEntries(languages.map((language) => [language, coder.packOf(language)])),
        languages,
      })),
  );
};
