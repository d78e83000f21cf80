// One article with what was made of it; and articles added.

import { parseDocument } from '@rapport/record';
import { type Static, Type } from 'typebox';
import { type ArticleGiven, addArticle } from '../../jobs/add-article.ts';
import type { Resource, ServerContext } from '../../server-context.ts';
import { JOB } from '../jobs/schema.ts';
import { perMinute, TEXT_BODY_LIMIT } from '../limits.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';
import { readArticleInFull } from './read-article.ts';
import { ARTICLE_GIVEN, ARTICLE_IN_FULL } from './schema.ts';

const ADDED_A_MINUTE = 60;

export const articles: Resource = (api, context) => {
  api.get(
    '/api/articles/:key',
    {
      schema: routeSchema(
        { tags: ['record'], summary: 'An article with its text and record', response: { 200: ARTICLE_IN_FULL } },
        { params: Type.Object({ key: Type.String({ maxLength: 200 }) }) },
      ),
    },
    (request, reply) => sendRead(context, request, reply, (ledger) => readArticleInFull(ledger, request.params.key)),
  );
  api.post(
    '/api/articles',
    {
      bodyLimit: TEXT_BODY_LIMIT,
      config: { needs: 'editor', rateLimit: perMinute(ADDED_A_MINUTE) },
      schema: routeSchema(
        {
          tags: ['work'],
          summary: 'Add an article: an address, a page or a text; its job tells how far it is',
          response: { 202: Type.Object({ job: JOB }) },
        },
        { body: ARTICLE_GIVEN },
      ),
    },
    async (request, reply) => {
      const given = checked(request.body);
      const job = begin(given, context);
      request.auditTarget = 'url' in given && given.url !== undefined ? withoutPassword(given.url) : job.id;
      return reply.code(202).header('location', `/api/jobs/${job.id}`).send({ job });
    },
  );
};

function begin(given: ArticleGiven, context: ServerContext) {
  return context.jobs.begin('add-article', (report) => addArticle(given, context, report));
}

/** The list of what was done shows who asked for which page, and not with which password. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, '$1');
}

/** A text has to be a document as the contract has it. Throws `E_INPUT`. */
function checked(body: Static<typeof ARTICLE_GIVEN>): ArticleGiven {
  if (!('text' in body)) return body;
  const { id: _, ...document } = parseDocument({ ...body, id: 'given' });
  return document;
}
