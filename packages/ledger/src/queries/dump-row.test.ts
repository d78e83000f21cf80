import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRow } from './dump-row.ts';

const MARK = { archive: 'ar_1', name: 'a.warc', place: 7, digest: 'd', documents: 1, failed: 0, marked_at: 'now' };

describe('a line of a backup', () => {
  it('is a whole row of a table that there is', () => {
    expect(parseRow(JSON.stringify(['archive_mark', MARK]), 2)).toEqual(['archive_mark', MARK]);
  });

  it.each<[string, unknown]>([
    ['another table', ['sqlite_schema', { name: 'x' }]],
    ['a table with words of SQL in its name', ['archive_mark" ("name") values (1); --', MARK]],
    ['a session, with which somebody would be signed in', ['service_session', {}]],
    ['no row', ['archive_mark', null]],
    ['a list', ['archive_mark', [1]]],
    ['a column too few', ['archive_mark', { ...MARK, name: undefined }]],
    ['a column too many', ['archive_mark', { ...MARK, more: 1 }]],
    ['another column', ['archive_mark', { ...MARK, name: undefined, 'a" b': 'x' }]],
    ['a text where a number is due', ['archive_mark', { ...MARK, place: '7' }]],
    ['a number that is not exact', ['archive_mark', { ...MARK, place: 2 ** 60 }]],
    ['nothing where a text is due', ['archive_mark', { ...MARK, name: null }]],
    ['a text with NUL', ['archive_mark', { ...MARK, name: 'a\u0000' }]],
    ['more than a row', ['archive_mark', MARK, 1]],
    ['no list', { archive_mark: MARK }],
  ])('is refused with its number when it holds %s', (_, value) => {
    expect(() => parseRow(JSON.stringify(value), 5)).toThrow(expect.objectContaining({ code: 'E_INPUT', line: 5 }));
  });

  it('is refused as the contract says, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        try {
          parseRow(line, 2);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RapportError);
          expect(thrown).toMatchObject({ code: 'E_INPUT' });
        }
      }),
    );
  });
});
