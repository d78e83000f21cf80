// Pages that feeds have named: fetched, read, coded and kept, a batch at a time. A page is settled once it is committed.

import type { FeedItemRow, FeedItemState, NewArticle } from '@rapport/ledger';
import { RapportError, toDocument, toRapportError } from '@rapport/record';
import { keepCoded } from '../keep-coded.ts';
import { errorWords, type Visit } from './read-due-feeds.ts';
import type { AskedPage } from './watch-world.ts';
import { later, MOST_TRIES, retryAfterS, retryIn } from './when-due.ts';

/** Errors that trying again does not mend: the page is what it is. */
const FOR_GOOD: ReadonlySet<string> = new Set([
  'E_NO_ARTICLE',
  'E_LANGUAGE',
  'E_TOO_LARGE',
  'E_TOO_DEEP',
  'E_BINARY',
  'E_REDIRECTS',
  'E_INPUT',
]);
/** What the site or the guard forbids. */
const REFUSED: ReadonlySet<string> = new Set(['E_ROBOTS', 'E_ADDRESS_REFUSED', 'E_URL']);
const FORBIDDEN_STATUS: ReadonlySet<number> = new Set([401, 403, 407, 451]);
const MISSING_STATUS: ReadonlySet<number> = new Set([404, 410]);

type Settled = Pick<FeedItemRow, 'url' | 'state' | 'tries' | 'next_due' | 'error'>;

/** A page that is read and coded, or what became of it. */
type Fetched = { readonly item: FeedItemRow } & ({ readonly article: NewArticle } | { readonly settled: Settled });

/** Fetches these pages and keeps what they tell. Errors: those of the ledger. */
export async function fetchPages(items: readonly FeedItemRow[], visit: Visit): Promise<void> {
  const fetched = (await Promise.all(items.map((item) => fetchOne(item, visit)))).filter((one) => one !== null);
  const coded = fetched.filter((one) => 'article' in one);
  const kept = await keepAll(coded, visit);
  const settled = [...fetched.flatMap((one) => ('settled' in one ? [one.settled] : [])), ...kept];
  if (settled.length > 0) await visit.world.ledger.feeds.noteItems(settled);
}

async function fetchOne(item: FeedItemRow, visit: Visit): Promise<Fetched | null> {
  const { world, gate, signal } = visit;
  try {
    const asked = await gate.turn<AskedPage | { readonly until: string }>(item.url, signal, () => {
      const until = gate.heldUntil(item.url, world.now());
      return until === null ? world.ask(item.url) : Promise.resolve({ until });
    });
    if (asked === null) return null;
    if ('until' in asked)
      return { item, settled: { ...settledAs(item, 'waiting', item.error), next_due: asked.until } };
    if (asked.crawlDelay !== undefined) gate.setDelay(item.url, asked.crawlDelay);
    if (asked.status < 200 || asked.status >= 300) {
      return { item, settled: answered(item, asked, visit) };
    }
    const typed = asked.contentType === undefined ? {} : { contentType: asked.contentType };
    const article = await world.extract({ bytes: asked.bytes, url: asked.finalUrl, ...typed });
    const dated = article.published ?? item.published?.slice(0, 10) ?? null;
    const document = toDocument(asked.finalUrl, { url: asked.finalUrl, ...article, published: dated });
    const record = await world.coder.code(document);
    const pack = world.coder.packOf(record.language);
    return { item, article: { document: { ...document, language: record.language }, record, pack } };
  } catch (thrown) {
    return { item, settled: failed(item, toRapportError(thrown), visit) };
  }
}

/** Keeps the batch in one transaction; where one document spoils it, each by itself. */
async function keepAll(
  coded: readonly (Fetched & { readonly article: NewArticle })[],
  visit: Visit,
): Promise<Settled[]> {
  if (coded.length === 0) return [];
  const { world, on } = visit;
  try {
    const articles = coded.map(({ article }) => article);
    const { outcomes } = await keepCoded(world.ledger, articles, world.now());
    return coded.map(({ item }, i) => {
      const state = outcomes[i] === 'known' || outcomes[i] === 'forgotten' ? 'known' : 'kept';
      on({ kind: `page-${state}`, page: item.url, feed: item.feed });
      return settledAs(item, state, null);
    });
  } catch (thrown) {
    const error = toRapportError(thrown);
    if (error.code.startsWith('E_LEDGER')) throw error;
    if (coded.length === 1) return [failed(coded[0]!.item, error, visit)];
    const alone: Settled[] = [];
    for (const one of coded) alone.push(...(await keepAll([one], visit)));
    return alone;
  }
}

/** What becomes of a page whose site answers with another status. */
function answered(item: FeedItemRow, { status, retryAfter }: AskedPage, visit: Visit): Settled {
  const now = visit.world.now();
  const wait = retryAfterS(retryAfter, now);
  // It is the site that is asked for too much, not the page.
  if (wait > 0) visit.gate.hold(item.url, later(now, wait));
  return failed(item, new RapportError('E_HTTP', `the site answered ${status}, expected a page`), visit, {
    status,
    wait,
  });
}

function failed(
  item: FeedItemRow,
  error: RapportError,
  { world, on }: Visit,
  { status = 0, wait = 0 }: { readonly status?: number; readonly wait?: number } = {},
): Settled {
  const words = errorWords(error);
  const tries = item.tries + 1;
  const refused = REFUSED.has(error.code) || FORBIDDEN_STATUS.has(status);
  const forGood = FOR_GOOD.has(error.code) || MISSING_STATUS.has(status) || tries >= MOST_TRIES;
  if (refused || forGood) {
    const state = refused ? 'refused' : 'failed';
    on({ kind: `page-${state}`, page: item.url, error: words });
    return { ...settledAs(item, state, words), tries };
  }
  const now = world.now();
  const next_due = later(now, Math.max(wait, retryIn(tries)));
  on({ kind: 'page-put-off', page: item.url, error: words, nextDue: next_due });
  return { ...settledAs(item, 'waiting', words), tries, next_due };
}

function settledAs({ url, tries, next_due }: FeedItemRow, state: FeedItemState, error: string | null): Settled {
  return { url, state, tries, next_due, error };
}
