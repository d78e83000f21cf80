// How far a job is: asked once, or followed.

import { RapportError } from '@rapport/record';
import { Type } from 'typebox';
import { EventStream } from '../../live/event-stream.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { JOB } from './schema.ts';

const ID = Type.Object({ id: Type.String({ maxLength: 100 }) });

export const jobs: Resource = (api, context) => {
  api.get(
    '/api/jobs/:id',
    {
      schema: routeSchema({ tags: ['work'], summary: 'A job', response: { 200: JOB } }, { params: ID }),
    },
    async (request, reply) => {
      const job = context.jobs.find(request.params.id);
      if (job === null) throw missing(request.params.id);
      return reply.header('cache-control', 'no-store').send(job);
    },
  );
  api.get(
    '/api/jobs/:id/events',
    {
      // There is no head of what does not end.
      exposeHeadRoute: false,
      schema: routeSchema(
        {
          tags: ['work'],
          summary: 'A job followed to its end: server-sent events `job`',
          response: { 200: Type.String({ description: 'text/event-stream; the data of each event is the job' }) },
        },
        { params: ID },
      ),
    },
    async (request, reply) => {
      const { id } = request.params;
      if (context.jobs.find(id) === null) throw missing(id);
      const stream = new EventStream(reply);
      const stop = context.jobs.watch(id, (job) => {
        stream.send('job', job);
        if (job.state === 'done' || job.state === 'failed') stream.end();
      });
      stream.onClosed(() => stop?.());
    },
  );
};

function missing(id: string): RapportError {
  return new RapportError('E_NOT_FOUND', `there is no job ${id.slice(0, 100)}; jobs end with the server`);
}
