import type { Entity, Skipped } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRest, type RecordRest, unpackRest } from './record-rest.ts';

const TEXT = 'Lee Jae-myung met Xi Jinping in Beijing. Nothing more was said.';

const offsets = fc
  .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const entity = fc
  .record({
    span: offsets,
    code: fc.constantFrom('KOR', 'CHN', null),
    text: fc.option(fc.string(), { nil: undefined }),
    name: fc.option(fc.string(), { nil: undefined }),
    id: fc.option(fc.constant('Q15031'), { nil: undefined }),
    office: fc.option(fc.constant('President of China'), { nil: undefined }),
    packCode: fc.option(fc.constant('CHNGOV'), { nil: undefined }),
  })
  .map(({ span: [start, end], code, text, name, id, office, packCode }): Entity => {
    const entity_text = text ?? TEXT.slice(start, end);
    return {
      code,
      sector: ['GOV'],
      entity_text,
      identifier_text: name ?? entity_text,
      ...(id === undefined ? {} : { identifier_id: id }),
      ...(office === undefined ? {} : { office }),
      ...(packCode === undefined ? {} : { pack_code: packCode }),
      basis: 'inferred',
      start,
      end,
    };
  });

const skipped = fc
  .record({
    span: offsets,
    caption: fc.option(fc.nat(3), { nil: undefined }),
    text: fc.option(fc.string(), { nil: undefined }),
  })
  .map(
    ({ span: [start, end], caption, text }): Skipped => ({
      text: text ?? TEXT.slice(start, end),
      text_info: { sequence: 1, start, end, ...(caption === undefined ? {} : { caption }) },
      reason: 'historical',
    }),
  );

describe('the rest of a record', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(entity), fc.array(skipped), (entities, sentences) => {
        const rest: RecordRest = {
          id: 'd',
          language: 'en',
          published: null,
          coder: 'rapport 1.0.0',
          packs: ['mine@1'],
          entities,
          skipped: sentences,
        };
        expect(unpackRest(packRest(rest, TEXT), TEXT)).toEqual(rest);
      }),
    );
  });

  it('does not hold the words of the text twice', () => {
    const rest: RecordRest = {
      id: 'd',
      language: 'en',
      published: null,
      coder: 'rapport 1.0.0',
      entities: [],
      skipped: [{ text: 'Nothing more was said.', text_info: { sequence: 1, start: 41, end: 63 }, reason: 'no_actor' }],
    };
    expect(packRest(rest, TEXT)).not.toContain('Nothing');
  });
});
