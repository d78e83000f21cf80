// Whether a decision says something that can be applied.

import {
  CORRECTABLE,
  type CorrectableField,
  EVENT_TYPES,
  FIELDS,
  isModeOf,
  RapportError,
  STATUSES,
} from '@rapport/record';
import type { Correctable } from '../port/corrections.ts';
import { isPlace } from './written-place.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Throws `E_INPUT` with what was expected when the decision cannot be applied. */
export function checkDecision(decision: Correctable): void {
  switch (decision.kind) {
    case 'set':
      checkSet(decision.field, decision.value);
      return;
    case 'merge':
      if (decision.anchors.length < 2) fail('a merge of fewer than two mentions', 'name at least two');
      return;
    case 'split':
      if (decision.apart.some((side) => side.length === 0)) fail('a split with an empty side', 'name mentions on both');
      return;
    case 'pledge':
      if (decision.verdict === 'set' && decision.state === undefined)
        fail('a verdict without a state', 'name the state');
      return;
    case 'accept':
      return;
  }
}

function checkSet(field: string, value: unknown): void {
  if (!isCorrectable(field)) fail(`the field "${field}"`, `one of ${CORRECTABLE.join(', ')} can be set`);
  const { holds, words } = EXPECTED[field];
  if (!holds(value)) fail(`${field} = ${JSON.stringify(value)}`, `${field} takes ${words}`);
}

const EXPECTED: Readonly<Record<CorrectableField, { holds: (value: unknown) => boolean; words: string }>> = {
  event: { holds: (v) => listOf(v).every(isType) && listOf(v).length > 0, words: 'a PLOVER type or a list of them' },
  mode: { holds: (v) => listOf(v).every(isMode), words: 'a mode of a PLOVER type, or an empty list' },
  actor: { holds: isParties, words: 'a list of codes, or of parties with code and name' },
  recipient: { holds: isParties, words: 'a list of codes, or of parties with code and name' },
  date: { holds: (v) => v === null || isDate(v), words: 'a date YYYY-MM-DD, or null' },
  enddate: { holds: (v) => v === null || isDate(v), words: 'a date YYYY-MM-DD, or null' },
  field: { holds: (v) => (FIELDS as readonly unknown[]).includes(v), words: `one of ${FIELDS.join(', ')}` },
  status: { holds: (v) => (STATUSES as readonly unknown[]).includes(v), words: `one of ${STATUSES.join(', ')}` },
  place: {
    holds: (v) => v === null || isPlace(v),
    words:
      'a name and the code of its country such as "Incheon, KOR", a location with resolved_place and country_code, or null',
  },
  reject: { holds: (v) => typeof v === 'boolean', words: 'true or false' },
};

function isCorrectable(field: string): field is CorrectableField {
  return Object.hasOwn(EXPECTED, field);
}

/** A single value as a list of one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isType(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(EVENT_TYPES, value);
}

function isMode(value: unknown): boolean {
  return typeof value === 'string' && Object.keys(EVENT_TYPES).some((type) => isModeOf(type as 'AGREE', value));
}

function isParties(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (party) => typeof party === 'string' || (typeof party === 'object' && party !== null && 'code' in party),
    )
  );
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));
}

function fail(found: string, expected: string): never {
  throw new RapportError('E_INPUT', `the correction has ${found}; ${expected}`);
}
