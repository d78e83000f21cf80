// What the coder's input may look like, and how a wrong line is answered.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RapportError } from './errors.ts';
import { parseDocument } from './parse-document.ts';

const GOOD = { id: 'a', text: 'Seoul and Beijing held talks.' };

describe('parseDocument', () => {
  it('takes the two required fields alone', () => {
    expect(parseDocument(GOOD)).toEqual(GOOD);
  });

  it('reads null in an optional field as left out, and keeps a null date', () => {
    expect(parseDocument({ ...GOOD, title: null, published: null, spans: null })).toEqual({ ...GOOD, published: null });
  });

  it('drops fields the contract does not name', () => {
    expect(parseDocument({ ...GOOD, section: 'Sport' })).toEqual(GOOD);
  });

  it.each([
    ['a list', [], 'the document: found a list of 0, expected an object'],
    ['no id', { text: 'x' }, 'field "id": found nothing, expected a text'],
    ['an empty id', { ...GOOD, id: '' }, 'field "id": found "", expected a text that is not empty'],
    ['a number as id', { ...GOOD, id: 7 }, 'field "id": found 7, expected a text'],
    ['no text', { id: 'a' }, 'field "text": found nothing, expected a text'],
    ['a loose date', { ...GOOD, published: '6 Jan 2026' }, 'field "published": found "6 Jan 2026", expected a date as'],
    [
      'a day that is none',
      { ...GOOD, published: '2026-02-30' },
      'field "published": found "2026-02-30", expected a day',
    ],
    ['a two-letter country', { ...GOOD, publisher_country: 'KR' }, 'field "publisher_country": found "KR", expected'],
    ['spans of nobody', { ...GOOD, spans: {} }, 'field "spans": found neither actor nor recipient'],
    ['a span behind the end', { ...GOOD, spans: { actor: [0, 5], recipient: [10, 99] } }, 'field "spans.recipient"'],
    ['a span turned round', { ...GOOD, spans: { actor: [5, 0], recipient: [10, 17] } }, 'field "spans.actor"'],
    ['a span of fractions', { ...GOOD, spans: { actor: [0, 1.5], recipient: [10, 17] } }, 'field "spans.actor[1]"'],
  ])('names field, finding and expectation for %s', (_name, value, message) => {
    expect(() => parseDocument(value)).toThrow(message);
  });

  it('carries the place of the line', () => {
    try {
      parseDocument({}, { source: 'news.jsonl', line: 3 });
      expect.unreachable();
    } catch (thrown) {
      expect((thrown as RapportError).toBody().error).toMatchObject({ code: 'E_INPUT', source: 'news.jsonl', line: 3 });
    }
  });

  it('answers any JSON value with a document or an E_INPUT, nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          const document = parseDocument(value);
          return typeof document.id === 'string';
        } catch (thrown) {
          return thrown instanceof RapportError && thrown.code === 'E_INPUT';
        }
      }),
    );
  });
});
