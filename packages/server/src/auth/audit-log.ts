// What was done, by whom: every request that may change something, written down after it was answered.

import type { AuditEntry } from '@rapport/ledger';
import type { FastifyInstance } from 'fastify';
import type { WritingDesk } from '../writing-desk.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What it is done to, where the address does not say. */
    auditTarget: string;
  }
}

const UNCHANGING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Not written down: who asks too often would else fill the disk. */
const TOO_MANY = 429;
const MOST_CHARACTERS = 300;

/** Writes down all that follows. What waits when the server ends is written before it has ended. */
export function keepAudit(app: FastifyInstance, desk: WritingDesk, now: () => string): void {
  let waiting: AuditEntry[] = [];
  let writing: Promise<void> | null = null;
  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const entries = waiting;
      waiting = [];
      await desk.keep((ledger) => ledger.service.addAudit(entries));
    }
  };
  app.decorateRequest('auditTarget', '');
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode } = reply;
    if (UNCHANGING.has(request.method) || request.is404 || statusCode === TOO_MANY) return;
    const { name, via } = request.actor ?? { name: '', via: 'none' };
    const params = Object.values((request.params ?? {}) as Record<string, string>).join(' ');
    waiting.push({
      at: now(),
      who: name,
      via,
      action: `${request.method} ${request.routeOptions.url ?? ''}`,
      target: (request.auditTarget || params).slice(0, MOST_CHARACTERS),
      status: statusCode,
    });
    writing ??= flush()
      .catch((thrown: unknown) => request.log.error({ err: thrown }, 'the audit could not be written'))
      .finally(() => {
        writing = null;
      });
  });
  app.addHook('onClose', async () => {
    await writing;
    await flush();
  });
}
