// What is on record, in files that other tools read: written as it is made.

import { Readable } from 'node:stream';
import { EXPORT_FORMATS, EXPORT_KINDS, EXPORT_SCHEMAS, type ExportFormat } from '@rapport/exchange';
import { Type } from 'typebox';
import { eventFilter, FILTER_QUERY } from '../../asking/event-filter.ts';
import { pairOf } from '../../asking/pair.ts';
import type { Resource } from '../../server-context.ts';
import { perMinute } from '../limits.ts';
import { routeSchema } from '../route-schema.ts';
import { exportBytes } from './export-bytes.ts';

const EXPORTS_A_MINUTE = 30;
const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

const QUERY = Type.Object(
  {
    ...FILTER_QUERY,
    pair: Type.Optional(Type.String()),
    level: Type.Optional(Type.Enum([...EXPORT_KINDS])),
    format: Type.Optional(Type.Enum(FORMATS)),
    schema: Type.Optional(Type.Enum([...EXPORT_SCHEMAS])),
    sentences: Type.Optional(Type.Boolean({ description: 'false leaves out every sentence' })),
    bom: Type.Optional(Type.Boolean({ description: 'CSV begins with a byte order mark' })),
  },
  { additionalProperties: false },
);

export const exports: Resource = (api, { world }) => {
  api.get(
    '/api/export',
    {
      config: { rateLimit: perMinute(EXPORTS_A_MINUTE) },
      schema: routeSchema(
        {
          tags: ['record'],
          summary: 'Events, mentions, pledges, quotations or attitudes as a file',
          response: { 200: Type.String({ description: 'the file' }) },
        },
        { querystring: QUERY },
      ),
    },
    async (request, reply) => {
      const { pair, level = 'event', format = 'jsonl', schema = 'plover', sentences, bom, ...filter } = request.query;
      const about = pair === undefined ? undefined : pairOf(pair, world.countries);
      const bytes = await exportBytes(
        world,
        { level, format, filter: { ...eventFilter(filter), ...(about === undefined ? {} : { about }) } },
        {
          countries: world.countries,
          made: { by: world.program, at: world.now() },
          schema,
          text: sentences !== false,
          bom: bom === true,
        },
      );
      const { mediaType, extension } = EXPORT_FORMATS[format];
      const name = `${['rapport', ...(about ?? []), level].join('-')}.${extension}`;
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${name}"`)
        .type(mediaType)
        .send(Readable.from(bytes, { objectMode: false }) as never);
    },
  );
};
