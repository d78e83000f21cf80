// What a record holds beside its mentions and statements, in little room: words that the text has are not kept twice.

import type { Basis, CodedRecord, Entity, Sector, Skipped } from '@rapport/record';
import { storedJson } from './stored-json.ts';

/** A record without its mentions and statements. */
export type RecordRest = Omit<CodedRecord, 'events' | 'quotes' | 'pledges' | 'attitudes'>;

/** Stands for words that are found in the text, or in the field before. */
const SAME = 0;

type Words = string | typeof SAME;

type EntityList = [
  code: string | null,
  sector: readonly Sector[],
  basis: Basis,
  start: number,
  end: number,
  entityText: Words,
  identifierText: Words,
  identifierId?: string | null,
  office?: string | null,
  packCode?: string | null,
];

type SkippedList = [reason: string, sequence: number, start: number, end: number, text: Words, caption?: number];

interface Packed extends Omit<RecordRest, 'entities' | 'skipped'> {
  readonly entities: readonly EntityList[];
  readonly skipped: readonly SkippedList[];
}

/** The rest of a record as JSON, to be read with the text it was packed with. */
export function packRest({ entities, skipped, ...head }: RecordRest, text: string): string {
  const packed: Packed = {
    ...head,
    entities: entities.map((entity) => packEntity(entity, text)),
    skipped: skipped.map((sentence) => packSkipped(sentence, text)),
  };
  return JSON.stringify(packed);
}

/** The rest of a record from its JSON. */
export function unpackRest(json: string, text: string): RecordRest {
  const { entities, skipped, ...head } = storedJson<Packed>(json);
  return {
    ...head,
    entities: entities.map((entity) => unpackEntity(entity, text)),
    skipped: skipped.map((sentence) => unpackSkipped(sentence, text)),
  };
}

function packEntity(entity: Entity, text: string): EntityList {
  const { code, sector, basis, start, end, entity_text, identifier_text, identifier_id, office, pack_code } = entity;
  const known = identifier_id !== undefined || office !== undefined || pack_code !== undefined;
  return [
    code,
    sector,
    basis,
    start,
    end,
    entity_text === text.slice(start, end) ? SAME : entity_text,
    identifier_text === entity_text ? SAME : identifier_text,
    ...(known ? [identifier_id ?? null, office ?? null] : []),
    ...(pack_code === undefined ? [] : [pack_code]),
  ] as EntityList;
}

function unpackEntity(list: EntityList, text: string): Entity {
  const [code, sector, basis, start, end, entityText, identifierText, identifierId, office, packCode] = list;
  const entity_text = entityText === SAME ? text.slice(start, end) : entityText;
  return {
    code,
    sector,
    entity_text,
    identifier_text: identifierText === SAME ? entity_text : identifierText,
    ...(identifierId == null ? {} : { identifier_id: identifierId }),
    ...(office == null ? {} : { office }),
    ...(packCode == null ? {} : { pack_code: packCode }),
    basis,
    start,
    end,
  };
}

function packSkipped({ text: words, text_info, reason }: Skipped, text: string): SkippedList {
  const { sequence, start, end, caption } = text_info;
  const same = caption === undefined && words === text.slice(start, end);
  return [
    reason,
    sequence,
    start,
    end,
    same ? SAME : words,
    ...(caption === undefined ? [] : [caption]),
  ] as SkippedList;
}

function unpackSkipped([reason, sequence, start, end, words, caption]: SkippedList, text: string): Skipped {
  return {
    text: words === SAME ? text.slice(start, end) : words,
    text_info: { sequence, start, end, ...(caption === undefined ? {} : { caption }) },
    reason,
  };
}
