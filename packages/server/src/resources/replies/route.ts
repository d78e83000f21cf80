// Replies to events and articles: written by anybody, shown when an editor has looked at them.

import { randomUUID } from 'node:crypto';
import type { ReplySubject } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import { type Static, Type } from 'typebox';
import { PAGE_QUERY, pageOf, pageSchema } from '../../asking/paging.ts';
import type { Api, Resource, ServerContext } from '../../server-context.ts';
import { repliesOn } from '../../settings.ts';
import { FORM_BODY_LIMIT, perMinute } from '../limits.ts';
import { routeSchema } from '../route-schema.ts';
import { plainText, sanitiseReply } from './sanitise.ts';
import { NEW_REPLY, REPLY, SUBJECT_QUERY, VERDICT } from './schema.ts';

const REPLIES_A_MINUTE = 5;

export const replies: Resource = (api, context) => {
  addList(api, context);
  addWrite(api, context);
  addQueue(api, context);
  addModerate(api, context);
};

function addList(api: Api, { settings, world }: ServerContext): void {
  api.get(
    '/api/replies',
    {
      schema: routeSchema(
        {
          tags: ['replies'],
          summary: 'Replies that are shown',
          response: { 200: Type.Object({ rows: Type.Array(REPLY) }) },
        },
        { querystring: SUBJECT_QUERY },
      ),
    },
    async (request, reply) => {
      const subject = subjectOf(request.query);
      const rows = repliesOn(settings) ? await world.reading.service.repliesTo(subject) : [];
      return reply.header('cache-control', 'private, no-cache').send({ rows: rows.map(made) });
    },
  );
}

function addWrite(api: Api, { desk, settings, world }: ServerContext): void {
  api.post(
    '/api/replies',
    {
      bodyLimit: FORM_BODY_LIMIT,
      // Whoever may read may reply, also where nobody has to sign in for it.
      config: { needs: 'nobody', rateLimit: perMinute(REPLIES_A_MINUTE) },
      schema: routeSchema(
        {
          tags: ['replies'],
          summary: 'Reply; it is shown when an editor has looked at it',
          response: { 202: Type.Object({ state: Type.Literal('waiting') }) },
        },
        { body: NEW_REPLY },
      ),
    },
    async (request, reply) => {
      if (request.actor.role === null) throw new RapportError('E_SIGN_IN', 'sign in to reply');
      if (!repliesOn(settings)) throw new RapportError('E_FORBIDDEN', 'this server takes no replies');
      const { name, email, body, website, ...about } = request.body;
      const subject = subjectOf(about);
      request.auditTarget = `${subject.kind} ${subject.id}`;
      await requireSubject(subject, world);
      const written = { name: plainText(name), body: sanitiseReply(body) };
      if (written.name === '' || plainText(written.body) === '') {
        throw new RapportError('E_INPUT', 'a reply needs a name and some words');
      }
      // A person does not see that field; a program that fills every one is answered as if all were well.
      if ((website ?? '') === '') {
        const kept = { id: randomUUID(), subject, email, written_at: world.now(), ...written };
        await desk.keep((ledger) => ledger.service.addReply(kept));
      }
      return reply.code(202).send({ state: 'waiting' as const });
    },
  );
}

function addQueue(api: Api, { world }: ServerContext): void {
  api.get(
    '/api/replies/moderation',
    {
      config: { needs: 'editor' },
      schema: routeSchema(
        { tags: ['replies'], summary: 'Replies that wait, the oldest first', response: { 200: pageSchema(REPLY) } },
        { querystring: Type.Object(PAGE_QUERY, { additionalProperties: false }) },
      ),
    },
    async (request, reply) => {
      const page = await world.reading.service.repliesIn('waiting', pageOf({ order: 'oldest', ...request.query }));
      return reply.header('cache-control', 'no-store').send({ rows: page.rows.map(made), next: page.next });
    },
  );
}

function addModerate(api: Api, { desk, world }: ServerContext): void {
  api.post(
    '/api/replies/moderation/:id',
    {
      bodyLimit: FORM_BODY_LIMIT,
      config: { needs: 'editor' },
      schema: routeSchema(
        { tags: ['replies'], summary: 'Show a reply, or refuse it', response: { 200: REPLY } },
        { params: Type.Object({ id: Type.String({ maxLength: 100 }) }), body: VERDICT },
      ),
    },
    async (request, reply) => {
      const { id } = request.params;
      const state = request.body.verdict === 'show' ? 'shown' : 'refused';
      const { name } = request.actor;
      const moderated = await desk.keep((ledger) => ledger.service.moderateReply(id, state, name, world.now()));
      if (moderated === null) throw new RapportError('E_NOT_FOUND', `there is no reply ${id}`);
      return reply.send(made(moderated));
    },
  );
}

/** The reply as it is sent: its HTML made safe again, since a ledger may come from elsewhere (a backup, another program). */
function made<R extends { readonly body: string }>(reply: R): R {
  return { ...reply, body: sanitiseReply(reply.body) };
}

/** Throws `E_INPUT` unless one of the two is named. */
function subjectOf({ event, article }: Static<typeof SUBJECT_QUERY>): ReplySubject {
  if (event !== undefined && article === undefined) return { kind: 'event', id: event };
  if (article !== undefined && event === undefined) return { kind: 'article', id: article };
  throw new RapportError('E_INPUT', 'a reply is about one event or one article; name one of them');
}

async function requireSubject({ kind, id }: ReplySubject, { reading }: ServerContext['world']): Promise<void> {
  const found = kind === 'event' ? await reading.event(id) : await reading.article(id);
  if (found === null) throw new RapportError('E_NOT_FOUND', `the ledger holds no ${kind} ${id.slice(0, 100)}`);
}
