// What people decide about the record: answered when it is kept and the events it touches are folded anew.

import { foldAfter, undo } from '@rapport/ingest';
import type { Correctable, CorrectionFilter, RecordedCorrection } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import { Type } from 'typebox';
import { CORRECTABLE_DECISION, SIGNED } from '../../schema/correction-schema.ts';
import { named } from '../../schema/named.ts';
import type { Api, Resource, ServerContext } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';
import { signatureOf } from '../signature.ts';

const ID = Type.Object({ id: Type.String({ maxLength: 200 }) });

const LIST_QUERY = Type.Object(
  {
    event: Type.Optional(Type.String({ description: 'decisions on the mentions of this event' })),
    pledge: Type.Optional(Type.String()),
    with_undone: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

export const corrections: Resource = (api, context) => {
  addList(api, context);
  addPost(api, context);
  addUndo(api, context);
};

function addList(api: Api, context: ServerContext): void {
  api.get(
    '/api/corrections',
    {
      schema: routeSchema(
        {
          tags: ['corrections'],
          summary: 'Decisions, the first first',
          response: { 200: Type.Array(named('Correction')) },
        },
        { querystring: LIST_QUERY },
      ),
    },
    (request, reply) =>
      sendRead(context, request, reply, async (ledger): Promise<readonly RecordedCorrection[]> => {
        const { event, pledge, with_undone } = request.query;
        if (event === undefined) {
          const filter: CorrectionFilter = { withUndone: with_undone === true };
          return await ledger.corrections(pledge === undefined ? filter : { ...filter, pledgeId: pledge });
        }
        const all = await ledger.correctionsOfEvent(event);
        return with_undone === false ? all.filter(({ undone_by }) => undone_by === undefined) : all;
      }),
  );
}

function addPost(api: Api, { desk, world }: ServerContext): void {
  api.post(
    '/api/corrections',
    {
      config: { needs: 'editor' },
      schema: routeSchema(
        {
          tags: ['corrections'],
          summary: 'Record a decision; answered when it is kept and its events are folded',
          response: { 201: named('Correction') },
        },
        { body: Type.Intersect([CORRECTABLE_DECISION, Type.Object(SIGNED)]) },
      ),
    },
    async (request, reply) => {
      const { author, note, ...decision } = request.body;
      const signature = signatureOf(request, { ...(author && { author }), ...(note && { note }) }, world.now());
      const decided = withState(decision as Correctable);
      const correction = await desk.change((ledger) => foldAfter(ledger, () => ledger.correct(decided, signature)));
      request.auditTarget = correction.id;
      return reply.code(201).send(correction);
    },
  );
}

/** A state set by hand has to be named. Throws `E_INPUT`. */
function withState(decision: Correctable): Correctable {
  if (decision.kind === 'pledge' && decision.verdict === 'set' && decision.state === undefined) {
    throw new RapportError('E_INPUT', 'a state set by hand needs "state"');
  }
  return decision;
}

function addUndo(api: Api, { desk, world }: ServerContext): void {
  api.post(
    '/api/corrections/:id/undo',
    {
      config: { needs: 'editor' },
      schema: routeSchema(
        { tags: ['corrections'], summary: 'Take a decision back', response: { 201: named('Correction') } },
        { params: ID, body: Type.Object(SIGNED, { additionalProperties: false }) },
      ),
    },
    async (request, reply) => {
      const signature = signatureOf(request, request.body, world.now());
      const correction = await desk.change((ledger) => undo(ledger, request.params.id, signature));
      return reply.code(201).send(correction);
    },
  );
}
