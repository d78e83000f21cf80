// Columns that several tables have in common: actors as parallel lists, places, amounts.

import type { Amount, Location, Sector, Size } from '@rapport/record';
import { type Column, column } from '../table/column.ts';

interface Actor {
  readonly code: string | null;
  readonly sector: readonly Sector[];
  readonly identifier_text: string;
  readonly identifier_id?: string;
}

/** An actor that can't be told keeps its place in the lists as an empty item. */
export function actorColumns<Row>(name: string, actors: (row: Row) => readonly Actor[]): Column<Row>[] {
  const list = (suffix: string, item: (actor: Actor) => string): Column<Row> =>
    column(`${name}${suffix}`, 'list', (row) => actors(row).map(item));
  return [
    list('', (actor) => actor.code ?? ''),
    list('_name', (actor) => actor.identifier_text),
    list('_sector', (actor) => actor.sector.join(' ')),
    list('_wikidata', (actor) => actor.identifier_id ?? ''),
  ];
}

export function placeColumns<Row extends { readonly event_loc?: Location }>(): Column<Row>[] {
  return [
    column('place', 'text', (row) => row.event_loc?.resolved_place),
    column('place_country', 'text', (row) => row.event_loc?.country_code),
    column('place_resolution', 'integer', (row) => row.event_loc?.resolution),
    column('lat', 'double', (row) => row.event_loc?.lat),
    column('lon', 'double', (row) => row.event_loc?.lon),
  ];
}

export function figureColumns<
  Row extends { readonly size?: Size; readonly amounts?: readonly Amount[] },
>(): Column<Row>[] {
  return [
    column('dead', 'integer', (row) => row.size?.dead),
    column('injured', 'integer', (row) => row.size?.injured),
    column('arrested', 'integer', (row) => row.size?.arrested),
    column('amounts', 'json', (row) => row.amounts),
  ];
}
