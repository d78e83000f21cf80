// How the server is run: where it listens, who may use it, what is switched on.

import { isIP } from 'node:net';
import { RapportError } from '@rapport/record';

/** Where a server listens, who may use it, and what is switched on. */
export interface ServerSettings {
  readonly host: string;
  /** Null for a free port near the usual one. */
  readonly port: number | null;
  /** Password of the account `admin`. */
  readonly adminPassword?: string;
  /** A token with the rights of an administrator. */
  readonly adminToken?: string;
  /** Anyone may read without an account. */
  readonly publicReading: boolean;
  /** Replies to events and articles; where not said, on loopback only. */
  readonly replies?: boolean;
  /** Addresses of proxies whose word on who asks is taken. */
  readonly trustProxy?: string;
  /** One of pino's levels. */
  readonly logLevel: string;
}

/** Shorter ones can be guessed. */
export const LEAST_PASSWORD = 12;
const LEAST_TOKEN = 32;

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'];

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Whether people need an account: on every address that others can reach, and where a password or token is set. */
export function needsAccounts(settings: ServerSettings): boolean {
  return settings.adminPassword !== undefined || settings.adminToken !== undefined || !isLoopback(settings.host);
}

export function repliesOn(settings: ServerSettings): boolean {
  return settings.replies ?? isLoopback(settings.host);
}

/** Throws `E_USAGE` for a server that others could reach and that nobody guards. */
export function checkSettings(settings: ServerSettings): void {
  const { host, adminPassword, adminToken, logLevel } = settings;
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new RapportError('E_USAGE', `RAPPORT_LOG is ${logLevel}; expected one of ${LOG_LEVELS.join(', ')}`);
  }
  if (needsAccounts(settings) && adminPassword === undefined && adminToken === undefined) {
    throw new RapportError(
      'E_USAGE',
      `${host} can be reached from other machines, and nobody would be asked who they are; set RAPPORT_ADMIN_PASSWORD or RAPPORT_ADMIN_TOKEN, or listen on 127.0.0.1`,
    );
  }
  checkLength('RAPPORT_ADMIN_PASSWORD', adminPassword, LEAST_PASSWORD);
  checkLength('RAPPORT_ADMIN_TOKEN', adminToken, LEAST_TOKEN);
}

function checkLength(name: string, secret: string | undefined, least: number): void {
  if (secret === undefined || secret.length >= least) return;
  throw new RapportError('E_USAGE', `${name} has ${secret.length} characters; give at least ${least}`);
}
