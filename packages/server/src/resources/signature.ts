// Who signs a decision: the account where there are accounts, else whoever the request says.

import type { Correcting } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import type { FastifyRequest } from 'fastify';

interface Signed {
  readonly author?: string;
  readonly note?: string;
}

/** Throws `E_INPUT` where nobody signs. */
export function signatureOf({ actor }: FastifyRequest, { author, note }: Signed, now: string): Correcting {
  const name = actor.via === 'local' ? author : actor.name;
  if (name === undefined || name.trim() === '') {
    throw new RapportError('E_INPUT', 'a decision needs its author; give "author"');
  }
  return { author: name, now, ...(note === undefined ? {} : { note }) };
}
