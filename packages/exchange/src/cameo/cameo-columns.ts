// CAMEO rows as a table, with what CAMEO cannot tell in columns of its own.

import { type Column, column } from '../table/column.ts';
import type { CameoActor } from './cameo-actor.ts';
import type { CameoRow } from './cameo-rows.ts';
import { cameoBase, cameoRoot, gdeltQuadClass, goldsteinOfRoot } from './cameo-scale.ts';

/** One row for each pair and code. The columns from `plover_event` on are Rapport's. */
export const CAMEO_COLUMNS: readonly Column<CameoRow>[] = [
  column('row_id', 'text', (row) => row.row_id),
  column('event_date', 'date', (row) => row.date),
  ...actorColumns('actor1', (row) => row.actor1),
  ...actorColumns('actor2', (row) => row.actor2),
  column('cameo_code', 'text', (row) => row.cameo.code),
  column('cameo_base', 'text', (row) => cameoBase(row.cameo.code)),
  column('cameo_root', 'text', (row) => cameoRoot(row.cameo.code)),
  column('goldstein_root', 'double', (row) => goldsteinOfRoot(row.cameo.code)),
  column('quad_class', 'integer', (row) => gdeltQuadClass(row.cameo.code)),
  column('mentions', 'integer', (row) => row.mentions),
  column('sources', 'integer', (row) => row.independent_sources),
  column('articles', 'integer', (row) => row.reports),
  column('place', 'text', (row) => row.event_loc?.resolved_place),
  column('place_country', 'text', (row) => row.event_loc?.country_code),
  column('lat', 'double', (row) => row.event_loc?.lat),
  column('lon', 'double', (row) => row.event_loc?.lon),
  column('first_reported', 'date', (row) => row.added?.slice(0, 10)),
  column('source_url', 'text', (row) => row.url),
  column('plover_event', 'text', (row) => row.type),
  column('plover_mode', 'text', (row) => row.cameo.mode),
  column('plover_scale', 'double', (row) => row.scale),
  column('cameo_fit', 'text', (row) => row.cameo.fit),
  column('status', 'text', (row) => row.status),
  column('event_id', 'text', (row) => row.id),
];

function actorColumns(name: string, actor: (row: CameoRow) => CameoActor): Column<CameoRow>[] {
  return [
    column(`${name}_code`, 'text', (row) => actor(row).code),
    column(`${name}_name`, 'text', (row) => actor(row).name),
    column(`${name}_country`, 'text', (row) => actor(row).country),
    column(`${name}_group`, 'text', (row) => actor(row).group),
    column(`${name}_roles`, 'list', (row) => actor(row).roles),
  ];
}
