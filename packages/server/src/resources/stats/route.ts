// What the ledger holds, and which program and tables read it.

import { Type } from 'typebox';
import { NULLABLE_DAY } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';

const COUNTS = Type.Record(Type.String(), Type.Integer());

const LEDGER = Type.Object({
  schema_version: Type.Integer(),
  documents: Type.Integer(),
  superseded_documents: Type.Integer(),
  mentions: Type.Integer(),
  events: Type.Integer(),
  quotes: Type.Integer(),
  pledges: Type.Integer(),
  attitudes: Type.Integer(),
  corrections: Type.Integer(),
  foreign_mentions: Type.Integer(),
  dirty_places: Type.Integer({ description: 'places that wait to be folded' }),
  bytes: Type.Integer(),
  languages: COUNTS,
  coders: COUNTS,
  first_published: NULLABLE_DAY,
  last_published: NULLABLE_DAY,
});

const STATS = Type.Object({
  ledger: LEDGER,
  program: Type.String(),
  coder: Type.String(),
  packs: Type.Record(Type.String(), Type.String(), { description: 'language to version of its tables' }),
  user_packs: Type.Record(Type.String(), Type.Array(Type.String()), {
    description: 'language to packs laid over these tables by whoever runs the server',
  }),
  languages: Type.Array(Type.String()),
});

export const stats: Resource = (api, context) => {
  const { coder, languages, program, userPacks } = context.world;
  api.get(
    '/api/stats',
    { schema: routeSchema({ tags: ['service'], summary: 'What the ledger holds', response: { 200: STATS } }, {}) },
    (request, reply) =>
      sendRead(context, request, reply, async (ledger) => ({
        ledger: await ledger.stats(),
        program,
        coder: coder.version,
        packs: Object.fromEntries(languages.map((language) => [language, coder.packOf(language)])),
        user_packs: userPacks,
        languages,
      })),
  );
};
