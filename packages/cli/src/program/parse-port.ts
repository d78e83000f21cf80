// A port as an option's value.

import { InvalidArgumentError } from 'commander';

const LAST_PORT = 65_535;

/** A port; 0 for a free one. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port;
  throw new InvalidArgumentError(`Found ${value}, expected a port from 0 to ${LAST_PORT}.`);
}
