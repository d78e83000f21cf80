// Decides which network addresses a page may be fetched from: public ones only, at every step of a connection.

import { lookup as dnsLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { RapportError } from '@rapport/record';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';

/** All addresses of a host name. */
export type Resolver = (host: string) => Promise<readonly string[]>;

/** What a guard may be told by tests; the program itself never sets `allowAddress`. */
export interface GuardOptions {
  /** Lets an address through that is not public. */
  readonly allowAddress?: (address: string) => boolean;
  readonly resolver?: Resolver;
}

/** Ports below 1024 other than the web's belong to other services. */
const WEB_PORTS = new Set(['', '80', '443']);
const FIRST_FREE_PORT = 1024;

/** Parses an address and refuses what is not http(s) on a web port (`E_URL`). */
export function parseWebUrl(text: string, base?: string): URL {
  if (!URL.canParse(text, base)) {
    throw new RapportError(
      'E_URL',
      `“${text.slice(0, 200)}” is not an address; give one like https://example.org/news`,
    );
  }
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RapportError('E_URL', `the address uses ${url.protocol}, only http: and https: are fetched`, {
      source: text,
    });
  }
  if (!WEB_PORTS.has(url.port) && Number(url.port) < FIRST_FREE_PORT) {
    throw new RapportError('E_URL', `the address asks for port ${url.port}, which is not the web's`, { source: text });
  }
  return url;
}

/** Whether anyone on the internet can be at the address; mapped and translated forms are judged by what they stand for. */
function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  return ipaddr.isValid(plain) && ipaddr.process(plain).range() === 'unicast';
}

/**
 * A connector for undici that refuses (`E_ADDRESS_REFUSED`) a literal address, any resolved address and a connected
 * peer that is not public. The name is resolved once and the connection made to an address that was checked.
 */
export function guardedConnector(options: GuardOptions, timeoutMs: number): buildConnector.connector {
  const check = (address: string, host: string): void => {
    if (isPublicAddress(address) || options.allowAddress?.(address) === true) return;
    const where = address === host ? host : `${host} (${address})`;
    throw new RapportError('E_ADDRESS_REFUSED', `${where} is not a public address; save the page and give the file`);
  };
  const connect = buildConnector({
    timeout: timeoutMs,
    lookup: guardedLookup(options.resolver ?? systemResolver, check),
  });
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, '');
    try {
      if (ipaddr.isValid(host)) check(host, host);
    } catch (refusal) {
      callback(refusal as Error, null);
      return;
    }
    connect(target, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null);
        return;
      }
      try {
        check(socket.remoteAddress ?? 'unknown', host);
        callback(null, socket);
      } catch (refusal) {
        socket.destroy();
        callback(refusal as Error, null);
      }
    });
  };
}

function guardedLookup(resolver: Resolver, check: (address: string, host: string) => void): LookupFunction {
  return (host, options, callback) => {
    resolver(host).then(
      (addresses) => {
        try {
          for (const address of addresses) check(address, host);
        } catch (refusal) {
          callback(refusal as Error, '');
          return;
        }
        const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        const [first] = found;
        if (first === undefined)
          callback(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }), '');
        else if (options.all === true) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
}

async function systemResolver(host: string): Promise<string[]> {
  return (await dnsLookup(host, { all: true })).map(({ address }) => address);
}
