// Figures of the running server for Prometheus.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Type } from 'typebox';
import type { Resource, ServerContext } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const metrics: Resource = (api, context) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'rapport_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'rapport_request_seconds',
    help: 'Seconds from a request to the end of its answer',
    labelNames: ['method', 'route'],
    buckets: SECONDS,
    registers: [registry],
  });
  addGauges(registry, context);
  api.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ method: request.method, route }, reply.elapsedTime / 1000);
  });
  api.addHook('onClose', async () => registry.clear());
  api.get(
    '/metrics',
    {
      schema: routeSchema(
        {
          tags: ['service'],
          summary: 'Figures for Prometheus',
          response: { 200: Type.String({ description: 'text/plain; version=0.0.4' }) },
        },
        {},
      ),
    },
    async (_, reply) =>
      reply
        .header('cache-control', 'no-store')
        .type(registry.contentType)
        .send(await registry.metrics()),
  );
};

function addGauges(registry: Registry, { jobs, live, world }: ServerContext): void {
  const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await read());
      },
    });
  };
  gauge('rapport_jobs_open', 'Jobs that wait or run', () => jobs.open);
  gauge('rapport_listeners', 'Clients that listen for changes', () => live.listeners);
  gauge('rapport_ledger_changes', 'Changes of the ledger so far', () => world.reading.changes());
}
