// A mention as people have corrected it: the coder's fields with the set ones in their place.

import {
  type CorrectableField,
  type Correction,
  type Entity,
  type EventMention,
  type EventType,
  eventScale,
  quadCode,
} from '@rapport/record';
import { listOf } from './check-decision.ts';
import { toLocation } from './written-place.ts';

/** A mention after all that was decided on it. */
export interface Corrected {
  readonly mention: EventMention;
  /** Whether a person took it out of the record. */
  readonly rejected: boolean;
  /** Fields that a person set. */
  readonly fields: readonly CorrectableField[];
}

/** Applies the corrections in the order in which they became known; only those that set a field matter here. */
export function applyCorrections(mention: EventMention, corrections: readonly Correction[]): Corrected {
  let corrected = mention;
  let rejected = false;
  const fields = new Set<CorrectableField>();
  for (const { decision } of corrections) {
    if (decision.kind !== 'set') continue;
    fields.add(decision.field);
    if (decision.field === 'reject') rejected = decision.value === true;
    else corrected = withField(corrected, decision.field, decision.value);
  }
  return { mention: corrected, rejected, fields: [...fields] };
}

function withField(mention: EventMention, field: CorrectableField, value: unknown): EventMention {
  switch (field) {
    case 'event':
      return scaled({ ...mention, event: listOf(value) as EventType[], mode: [] });
    case 'mode':
      return scaled({ ...mention, mode: listOf(value) as string[] });
    case 'actor':
    case 'recipient':
      return { ...mention, [field]: (value as unknown[]).map((party) => toEntity(party, mention[field], mention)) };
    case 'date':
      return {
        ...mention,
        date: value as string | null,
        date_precision: value === null ? 'unknown' : 'day',
        date_basis: 'stated',
      };
    case 'enddate':
      return optional(mention, 'enddate', value as string | null);
    case 'place':
      return optional(mention, 'event_loc', value === null ? null : toLocation(value));
    default:
      return { ...mention, [field]: value };
  }
}

/** Quad class and score follow from type and mode. */
function scaled(mention: EventMention): EventMention {
  const type = mention.event[0]!;
  return { ...mention, quad_code: quadCode(type), event_scale: eventScale(type, mention.mode[0]) };
}

function optional<Name extends 'enddate' | 'event_loc'>(
  mention: EventMention,
  name: Name,
  value: EventMention[Name] | null,
): EventMention {
  const { [name]: _, ...rest } = mention;
  return (value === null ? rest : { ...rest, [name]: value }) as EventMention;
}

/** A party named by a person: the coder's entity of that code where there is one, else a new one of this name. */
function toEntity(party: unknown, entities: readonly Entity[], mention: EventMention): Entity {
  const given = typeof party === 'string' ? { code: party } : (party as Partial<Entity>);
  const held = entities.find((entity) => entity.code === (given.code ?? null));
  const { start } = mention.text_info;
  const name = given.identifier_text ?? given.code ?? '';
  const blank: Entity = {
    code: given.code ?? null,
    sector: [],
    entity_text: '',
    identifier_text: name,
    basis: 'stated',
    start,
    end: start,
  };
  return { ...(held ?? blank), ...given, basis: 'stated' };
}
