// What a site's robots.txt allows (RFC 9309), asked once for each origin.

import { RapportError } from '@rapport/record';
import robotsParser from 'robots-parser';
import type { Answer } from './guarded-request.ts';

/** Fetches an address of the same site, redirects followed. */
export type RobotsFetch = (url: URL) => Promise<Answer>;

/** The name by which robots.txt files address this program. */
const ROBOTS_NAME = 'Rapport';

/** robots-parser is a CommonJS function whose types claim an ES default export. */
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, name: string): boolean | undefined;
  getCrawlDelay(name: string): number | undefined;
};

interface Rules {
  readonly allows: (url: string) => boolean;
  /** Seconds between two requests, where the site asks for them. */
  readonly delay: number | undefined;
}

interface Kept {
  readonly rules: Promise<Rules>;
  /** Milliseconds of the clock. */
  readonly since: number;
}

/** RFC 9309, section 2.4: rules should not be used for longer than a day. */
const LONGEST_USE_MS = 24 * 3_600_000;
/** Rules of more origins than these are asked for again: a page may name any number of them. */
const MOST_ORIGINS = 1000;

/** Rules by origin, fetched when first needed. `now` gives milliseconds from any beginning. */
export class RobotsRules {
  readonly #fetch: RobotsFetch;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();

  constructor(fetch: RobotsFetch, now: () => number = () => performance.now()) {
    this.#fetch = fetch;
    this.#now = now;
  }

  /** Throws `E_ROBOTS` when the site asks programs to leave the page alone, or its rules can't be read. */
  async require(url: URL): Promise<void> {
    if ((await this.#rulesOf(url)).allows(url.href)) return;
    throw new RapportError(
      'E_ROBOTS',
      `${url.host} asks programs not to fetch this page (robots.txt); save the page yourself and give the file`,
      { source: url.href },
    );
  }

  /** Seconds that the site wants between two requests; undefined where it does not say, or could not be asked. */
  async delay(url: URL): Promise<number | undefined> {
    return (await this.#kept.get(url.origin)?.rules.catch(() => undefined))?.delay;
  }

  async #rulesOf(url: URL): Promise<Rules> {
    const { origin } = url;
    const kept = this.#kept.get(origin);
    if (kept !== undefined && this.#now() - kept.since < LONGEST_USE_MS) return await kept.rules;
    const rules = this.#load(url);
    this.#kept.delete(origin);
    this.#kept.set(origin, { rules, since: this.#now() });
    rules.catch(() => this.#kept.delete(origin));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_ORIGINS && oldest !== undefined) this.#kept.delete(oldest);
    return await rules;
  }

  /** A missing robots.txt allows everything; a site that can't answer is left alone. */
  async #load(url: URL): Promise<Rules> {
    const address = new URL('/robots.txt', url.origin);
    const answer = await this.#fetch(address);
    if (answer.status >= 500 || answer.status === 429) {
      const message = `${url.host} answered ${answer.status} when asked for its robots.txt; try again later`;
      throw new RapportError('E_ROBOTS', message, { source: url.href });
    }
    if (answer.status >= 400) return { allows: () => true, delay: undefined };
    const robots = parseRobots(address.href, new TextDecoder().decode(answer.bytes));
    return {
      allows: (page) => robots.isAllowed(page, ROBOTS_NAME) !== false,
      delay: robots.getCrawlDelay(ROBOTS_NAME),
    };
  }
}
