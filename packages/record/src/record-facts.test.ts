// The tables of the vocabulary agree with each other and with the decisions taken on PLOVER.

import { describe, expect, it } from 'vitest';
import { mayReplace } from './basis.ts';
import { ERRORS, RapportError, toRapportError } from './errors.ts';
import * as surface from './index.ts';
import { EVENT_TYPES, EXTENSION_CONTEXTS, eventScale, isModeOf, PLOVER_CONTEXTS, quadCode, SECTORS } from './plover.ts';

describe('PLOVER tables', () => {
  it('hold the counts of the manual', () => {
    const modes = Object.values(EVENT_TYPES).reduce((sum, type) => sum + Object.keys(type.modes).length, 0);
    expect([Object.keys(EVENT_TYPES).length, modes, PLOVER_CONTEXTS.length, SECTORS.length]).toEqual([16, 67, 37, 25]);
  });

  it('name no context twice', () => {
    const all = [...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS];
    expect(new Set(all).size).toBe(all.length);
  });

  it('give cooperation a score above zero and conflict one of at most zero', () => {
    for (const [type, facts] of Object.entries(EVENT_TYPES)) {
      for (const score of [facts.scale, ...Object.values(facts.modes)]) {
        if (type === 'REQUEST') continue;
        expect(Math.sign(score), type).toBe(facts.quad <= 2 ? 1 : -1);
      }
    }
  });

  it.each([
    ['CONSULT', 'visit', 4],
    ['CONSULT', undefined, 2.5],
    ['CONSULT', 'riot', 2.5],
    ['ACCUSE', undefined, -3],
    ['PROTEST', 'vandalize', -5],
  ] as const)('scores %s with mode %s as %d', (type, mode, score) => {
    expect(eventScale(type, mode)).toBe(score);
  });

  it('counts SANCTION as material conflict', () => {
    expect(quadCode('SANCTION')).toBe(4);
  });

  it('knows which modes belong to a type', () => {
    expect([isModeOf('CONSULT', 'visit'), isModeOf('AGREE', 'visit'), isModeOf('CONSULT', 'toString')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('mayReplace', () => {
  it('never lets a weaker basis overwrite a stronger one', () => {
    expect([mayReplace('stated', 'inferred'), mayReplace('inferred', 'defaulted')]).toEqual([false, false]);
    expect([mayReplace('defaulted', 'stated'), mayReplace('stated', 'stated')]).toEqual([true, true]);
  });
});

describe('RapportError', () => {
  it('gives the body of the contract', () => {
    expect(new RapportError('E_JSON', 'no', { line: 2 }).toBody()).toEqual({
      error: { code: 'E_JSON', message: 'no', line: 2 },
    });
  });

  it('wraps any thrown value once', () => {
    const known = new RapportError('E_URL', 'x');
    expect(toRapportError(known)).toBe(known);
    expect(toRapportError(new Error('lost')).toBody().error).toEqual({
      code: 'E_INTERNAL',
      message: 'unexpected fault: lost',
    });
    expect(toRapportError('text').message).toContain('text');
  });

  it('has a remedy in every entry of the catalogue', () => {
    for (const [code, facts] of Object.entries(ERRORS)) expect(facts.remedy.length, code).toBeGreaterThan(20);
  });
});

describe('the public surface', () => {
  it('is this list of values', () => {
    expect(Object.keys(surface).sort()).toMatchInlineSnapshot(`
      [
        "ARTICLE_SCHEMA",
        "CAMEO_REGIONS",
        "CAMEO_STATES",
        "CORRECTABLE",
        "DOCUMENT_SCHEMA",
        "ERRORS",
        "EVENT_TYPES",
        "EXTENSION_CONTEXTS",
        "FIELDS",
        "NON_STATE_CODES",
        "PASSED_OVER",
        "PLEDGE_ACTS",
        "PLEDGE_STATES",
        "PLOVER_CONTEXTS",
        "RECORD_SCHEMA",
        "RapportError",
        "SECTORS",
        "STATUSES",
        "checkAgainst",
        "contentId",
        "enCodeWords",
        "eventScale",
        "isModeOf",
        "koCodeWords",
        "mayReplace",
        "parseDocument",
        "passedOverFor",
        "quadCode",
        "toDocument",
        "toRapportError",
        "zhCodeWords",
      ]
    `);
  });
});
