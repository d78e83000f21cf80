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

/** Rules by origin, fetched when first needed. */
export class RobotsRules {
  readonly #fetch: RobotsFetch;
  readonly #rules = new Map<string, Promise<Rules>>();

  constructor(fetch: RobotsFetch) {
    this.#fetch = fetch;
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
    return (await this.#rules.get(url.origin)?.catch(() => undefined))?.delay;
  }

  async #rulesOf(url: URL): Promise<Rules> {
    let rules = this.#rules.get(url.origin);
    if (rules === undefined) {
      rules = this.#load(url);
      this.#rules.set(url.origin, rules);
      rules.catch(() => this.#rules.delete(url.origin));
    }
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
