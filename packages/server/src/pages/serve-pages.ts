// The pages: files of the built app, pages with something to read in them, and for all other addresses the app itself.

import fastifyStatic from '@fastify/static';
import { ERRORS, type ErrorCode, toRapportError } from '@rapport/record';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, packedBody, standing } from '../answering/answer-cache.ts';
import { allows } from '../auth/roles.ts';
import { html } from '../reading/html.ts';
import { head, languageLinks, type PageVoice, pageVoice } from '../reading/page-voice.ts';
import type { Api, ServerContext } from '../server-context.ts';
import { pageLanguage } from '../wording/page-language.ts';
import { Wording } from '../wording/wording.ts';
import { PageFrame } from './page-frame.ts';
import { READING_PAGES, type ReadingPage } from './reading-pages.ts';

const A_YEAR_S = 31_536_000;
/** The cookie in which the pages keep the language that their reader chose. */
const CHOSEN = 'rapport_language';

/** Adds the pages after all resources. */
export async function servePages(api: Api, context: ServerContext): Promise<void> {
  const { webRoot } = context.world;
  const frame = new PageFrame(webRoot);
  api.addHook('onRoute', (route) => {
    // Files of the app hold nothing of the record.
    route.config = { needs: 'nobody', ...route.config } as never;
  });
  // Where all that can be read without script once had an address of its own.
  api.get('/plain', options(), (request, reply) => reply.redirect(`/${request.url.slice('/plain'.length)}`, 308));
  for (const page of READING_PAGES) {
    api.get(page.address, options(), (request, reply) =>
      isOfApi(request) ? Promise.resolve(reply.callNotFound()) : sendReading(page, frame, context, request, reply),
    );
  }
  if (webRoot !== null) {
    await api.register(fastifyStatic, {
      root: webRoot,
      index: false,
      wildcard: false,
      preCompressed: true,
      setHeaders: (response, path) => {
        const named = /[.-][\w-]{8,}\.\w+$/.test(path) && path.includes('/assets/');
        response.header('cache-control', named ? `public, max-age=${A_YEAR_S}, immutable` : 'no-cache');
      },
    });
  }
  api.get('/*', options(), (request, reply) => {
    if (isPage(request)) return sendPage(request, reply, frame.empty);
    return Promise.resolve(reply.callNotFound());
  });
}

function options() {
  return { config: { needs: 'nobody' as const }, schema: { hide: true } };
}

/** Addresses under /api and of files are no pages. */
function isPage(request: FastifyRequest): boolean {
  return !isOfApi(request) && !/\.\w+$/.test(pathOf(request));
}

/** An address under /api that is none is refused as the contract says, though a page's address, /:pair/chronology, fits it too. */
function isOfApi(request: FastifyRequest): boolean {
  return /^\/api(?:\/|$)/.test(pathOf(request));
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0]!;
}

async function sendReading(
  page: ReadingPage,
  frame: PageFrame,
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { role } = request.actor;
  if (role === null || !allows(role, 'reader')) return await sendPage(request, reply, frame.empty);
  const voice = voiceFor(request, context);
  const { language } = voice.wording;
  reply.header('content-language', language);
  const draw = async (): Promise<string> => {
    const [title, content] = await page.read(request, context, voice);
    const whole = html`${head(voice)}${content}${languageLinks(request.url, language)}`;
    return frame.withContent({ title, content: whole, language, asks: page.asks?.(request, language) ?? [] });
  };
  try {
    const answer =
      page.made === true
        ? standing(await draw())
        : await context.answers.get(`page ${language} ${request.url}`, (urgent) => context.turns.take(urgent, draw));
    return await sendPage(request, reply, answer);
  } catch (thrown) {
    const { code } = toRapportError(thrown);
    if (code === 'E_INTERNAL') throw thrown;
    reply.code(ERRORS[code].status);
    return await sendPage(request, reply, standing(missingPage(code, frame, voice)));
  }
}

function voiceFor(request: FastifyRequest, { world }: ServerContext): PageVoice {
  const asked = new URLSearchParams(request.url.split('?')[1] ?? '').get('lang');
  const language = pageLanguage(asked ?? request.cookies[CHOSEN], request.headers['accept-language']);
  return pageVoice(new Wording(language, world.countries), asked);
}

function missingPage(code: ErrorCode, frame: PageFrame, voice: PageVoice): string {
  const { wording, link } = voice;
  const title = wording.say('notFound');
  const why = wording.say(code === 'E_NOT_FOUND' ? 'notFoundText' : 'badAddress');
  const main = html`<main class="wrap plain"><h1>${title}</h1><p>${why}</p><p><a href="${link('/')}">${wording.say('allPairs')}</a></p></main>`;
  return frame.withContent({ title, content: html`${head(voice)}${main}`, language: wording.language, asks: [] });
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  const [encoding, body] = await packedBody(answer, request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply
    .header('cache-control', 'private, no-cache')
    .header('vary', 'accept-encoding, accept-language, authorization, cookie')
    .type('text/html; charset=utf-8')
    .send(body);
}
