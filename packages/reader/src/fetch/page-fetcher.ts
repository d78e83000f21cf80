// Fetches pages politely and safely: guarded addresses, robots.txt, redirects checked hop by hop, limits on everything.

import { RapportError } from '@rapport/record';
import type { Agent } from 'undici';
import { DEFAULT_MAX_BYTES } from '../limits.ts';
import { type GuardOptions, parseWebUrl } from './address-guard.ts';
import { type Answer, guardedAgent, requestOnce } from './guarded-request.ts';
import { RobotsRules } from './robots.ts';

/** How pages are fetched; every option has a default. */
export interface FetchOptions extends GuardOptions {
  /** Default: `Rapport/0.1.0 (political event coding; respects robots.txt)`. */
  readonly userAgent?: string;
  /** Time for the whole page, redirects and robots.txt included (default 20,000 ms). */
  readonly timeoutMs?: number;
  /** Most decoded bytes (default 20,000,000). */
  readonly maxBytes?: number;
  /** Default 5. */
  readonly maxRedirects?: number;
  /** Whether robots.txt is obeyed (default true). */
  readonly robots?: boolean;
}

/** A page as it came. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where the redirects ended. */
  readonly finalUrl: string;
  readonly contentType?: string;
}

/** What is known of an address from the last time. */
export interface AskedBefore {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** An answer as it came, whatever its status. */
export interface AskedPage {
  /** HTTP status; 304 when nothing changed since. */
  readonly status: number;
  /** Empty for 304. */
  readonly bytes: Uint8Array;
  readonly finalUrl: string;
  /** The new address, where the site says that the old one has moved for good (301 and 308 alone on the way). */
  readonly movedTo?: string;
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** The header field as written: seconds, or a date. */
  readonly retryAfter?: string;
  /** Seconds that the site's robots.txt wants between two requests. */
  readonly crawlDelay?: number;
}

/** Statuses that say a new address holds for good (RFC 9110, sections 15.4.2 and 15.4.9). */
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
const USER_AGENT = 'Rapport/0.1.0 (political event coding; respects robots.txt)';
const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 5;

/** RFC 9309 asks that at least 500 KiB of a robots.txt be read. */
const MAX_ROBOTS_BYTES = 600_000;

/** Fetches pages over shared connections, each site's robots.txt once; close it when done. */
export class PageFetcher {
  readonly #options: FetchOptions;
  readonly #agent: Agent;
  readonly #robots: RobotsRules;

  constructor(options: FetchOptions = {}) {
    this.#options = options;
    this.#agent = guardedAgent(options, options.timeoutMs ?? TIMEOUT_MS);
    this.#robots = new RobotsRules((url) =>
      this.#follow(url, this.#signal(), MAX_ROBOTS_BYTES, false).then(({ answer }) => answer),
    );
  }

  /**
   * The page at an address. Errors: `E_URL`, `E_ADDRESS_REFUSED`, `E_ROBOTS`, `E_REDIRECTS`, `E_HTTP`, `E_NOT_FOUND`,
   * `E_FETCH`, `E_TIMEOUT`, `E_TOO_LARGE`, `E_TRUNCATED`.
   */
  async fetch(address: string): Promise<FetchedPage> {
    const { maxBytes = DEFAULT_MAX_BYTES, robots = true } = this.#options;
    const { answer, url } = await this.#follow(parseWebUrl(address), this.#signal(), maxBytes, robots);
    if (answer.status < 200 || answer.status >= 300) {
      const message = `${url.host} answered ${answer.status}, expected a page; check the address or save the page`;
      throw new RapportError('E_HTTP', message, { source: url.href });
    }
    return {
      bytes: answer.bytes,
      finalUrl: url.href,
      ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
    };
  }

  /**
   * Asks whether an address changed since (RFC 9110 section 13.1); gives whatever the site answers. Errors as for
   * `fetch`, without `E_HTTP`.
   */
  async ask(address: string, before: AskedBefore = {}): Promise<AskedPage> {
    const { maxBytes = DEFAULT_MAX_BYTES, robots = true } = this.#options;
    const headers = {
      ...(before.etag === undefined ? {} : { 'if-none-match': before.etag }),
      ...(before.lastModified === undefined ? {} : { 'if-modified-since': before.lastModified }),
    };
    const asked = await this.#follow(parseWebUrl(address), this.#signal(), maxBytes, robots, headers);
    const { answer, url, forGood } = asked;
    return {
      status: answer.status,
      bytes: answer.bytes,
      finalUrl: url.href,
      ...present({
        movedTo: forGood ? url.href : undefined,
        contentType: answer.contentType,
        etag: answer.etag,
        lastModified: answer.lastModified,
        retryAfter: answer.retryAfter,
        crawlDelay: await this.#robots.delay(url),
      }),
    };
  }

  /** Ends the connections. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  #signal(): AbortSignal {
    return AbortSignal.timeout(this.#options.timeoutMs ?? TIMEOUT_MS);
  }

  /** Asks and follows redirects; scheme, port, address and robots.txt are checked again at every hop. */
  async #follow(
    start: URL,
    signal: AbortSignal,
    maxBytes: number,
    robots: boolean,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ answer: Answer; url: URL; forGood: boolean }> {
    const { userAgent = USER_AGENT, maxRedirects = MAX_REDIRECTS } = this.#options;
    let url = start;
    let forGood = true;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      if (robots) await this.#robots.require(url);
      const answer = await requestOnce(url, this.#agent, { userAgent, maxBytes, signal, headers });
      if (answer.status < 300 || answer.status >= 400 || answer.location === undefined) {
        return { answer, url, forGood: forGood && hop > 0 };
      }
      forGood &&= FOR_GOOD.has(answer.status);
      url = parseWebUrl(answer.location, url.href);
    }
    const message = `the site redirected more than ${maxRedirects} times, last to ${url.href}; give the final address`;
    throw new RapportError('E_REDIRECTS', message, { source: start.href });
  }
}

/** The fields that are there. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
