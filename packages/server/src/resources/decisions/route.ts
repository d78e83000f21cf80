// The same decisions in short form, on events and mentions by their ids: what an editor's page sends.

import { acceptEvent, mergeEvents, reject, setField, splitEvent } from '@rapport/ingest';
import type { Correcting, Ledger } from '@rapport/ledger';
import { CORRECTABLE, type Correction } from '@rapport/record';
import { type Static, Type } from 'typebox';
import { SIGNED } from '../../schema/correction-schema.ts';
import { named } from '../../schema/named.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { signatureOf } from '../signature.ts';

const MOST_IDS = 200;
const ID = Type.String({ minLength: 1, maxLength: 200, description: 'event or mention' });
const IDS = Type.Array(ID, { minItems: 1, maxItems: MOST_IDS });
const SETTABLE = CORRECTABLE.filter((field) => field !== 'reject');

const DECISION = Type.Union([
  Type.Object({ do: Type.Literal('accept'), id: ID }),
  Type.Object({ do: Type.Literal('reject'), id: ID }),
  Type.Object({ do: Type.Literal('set'), id: ID, field: Type.Enum(SETTABLE), value: Type.Unknown() }),
  Type.Object({ do: Type.Literal('merge'), ids: IDS }),
  Type.Object({ do: Type.Literal('split'), id: ID, mentions: IDS }),
]);
type Decided = Static<typeof DECISION>;

export const decisions: Resource = (api, { desk, world }) => {
  api.post(
    '/api/decisions',
    {
      config: { needs: 'editor' },
      schema: routeSchema(
        {
          tags: ['corrections'],
          summary: 'Accept, reject, correct, merge or split events by their ids',
          response: { 201: Type.Object({ corrections: Type.Array(named('Correction')) }) },
        },
        { body: Type.Intersect([DECISION, Type.Object(SIGNED)]) },
      ),
    },
    async (request, reply) => {
      const { body } = request;
      const signature = signatureOf(request, body, world.now());
      const corrections = await desk.change((ledger) => carryOut(ledger, body, signature));
      request.auditTarget = corrections.map(({ id }) => id).join(' ');
      return reply.code(201).send({ corrections });
    },
  );
};

function carryOut(ledger: Ledger, decided: Decided, signature: Correcting): Promise<Correction[]> {
  switch (decided.do) {
    case 'accept':
      return acceptEvent(ledger, decided.id, signature);
    case 'reject':
      return reject(ledger, decided.id, signature);
    case 'set':
      return setField(ledger, decided.id, decided.field, decided.value, signature);
    case 'merge':
      return mergeEvents(ledger, decided.ids, signature);
    case 'split':
      return splitEvent(ledger, decided.id, decided.mentions, signature);
  }
}
