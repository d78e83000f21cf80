// The log: lines of JSON on standard error, without secrets.

import type { FastifyBaseLogger } from 'fastify';
import { type DestinationStream, pino } from 'pino';

/** What is never written, wherever it comes from. */
const SECRET = [
  'req.headers.authorization',
  'req.headers.cookie',
  'req.headers["x-csrf-token"]',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
  '*.email',
];

const STANDARD_ERROR = 2;

/** A log of one of pino's levels. Addresses are logged without their queries, bodies never. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: STANDARD_ERROR, sync: true }),
): FastifyBaseLogger {
  const serializers = {
    req: (request: { method: string; url: string; id: string }) => ({
      method: request.method,
      url: request.url.split('?')[0],
    }),
  };
  return pino({ level, redact: { paths: SECRET, censor: '[left out]' }, serializers }, destination);
}
