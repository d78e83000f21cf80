// A mention and one of its parties as CONTRACT's Entity.

import type { Entity } from '@rapport/record';
import type { Mention, Party } from './actor-layer.ts';

/** The entity of one party of a mention; `text` is the document's text. */
export function toEntity(mention: Mention, party: Party | undefined, text: string): Entity {
  const { start, end } = mention;
  const written = text.slice(start, end);
  if (party === undefined) {
    return { code: null, sector: [], entity_text: written, identifier_text: written, basis: 'defaulted', start, end };
  }
  return {
    code: party.code,
    sector: party.sector,
    entity_text: written,
    identifier_text: party.name,
    ...(party.id === undefined ? {} : { identifier_id: party.id }),
    ...(party.office === undefined ? {} : { office: party.office }),
    ...(party.packCode === undefined || party.packCode === '' ? {} : { pack_code: party.packCode }),
    basis: party.basis,
    start,
    end,
  };
}
