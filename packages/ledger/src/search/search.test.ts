import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';
import { joinSpans, matchesOf, snippetOf } from './matches.ts';
import { parseTerms, piecesOf } from './terms.ts';

function found(text: string, request: string): string[] {
  return joinSpans(matchesOf(text, parseTerms(request))).map(([start, end]) => text.slice(start, end));
}

describe('folding', () => {
  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
    expect(foldText('İSTANBUL ÀÉ Москва')).toBe('İstanbul àé москва');
  });
});

describe('matching', () => {
  it('takes a word for the beginning of longer ones, and never its middle', () => {
    expect(found('Iranian and Iran, not Tirana.', 'iran')).toEqual(['Iran', 'Iran']);
  });

  it('takes a word of two letters whole', () => {
    expect(found('The EU and Europe; museum.', 'eu')).toEqual(['EU']);
  });

  it('finds characters of scripts without spaces anywhere', () => {
    expect(found('纪念香港回归祖国', '回归')).toEqual(['回归']);
    expect(found('반한중정서', '한중')).toEqual(['한중']);
  });

  it('takes NUL for a blank, which no database lets into a statement', () => {
    expect(parseTerms('talks\0in "the\0bay"').map(({ text }) => text)).toEqual(['talks', 'in', 'the bay']);
  });

  it('shows a snippet whose ranges hold the words', () => {
    const long = `${'Nothing of note. '.repeat(40)}The envoys met in Oslo. ${'Nothing more. '.repeat(40)}`;
    const spans = joinSpans(matchesOf(long, parseTerms('envoys oslo')));
    const { snippet, start, matches } = snippetOf(long, spans);
    expect(long.slice(start, start + snippet.length)).toBe(snippet);
    expect(matches.map(([from, to]) => snippet.slice(from, to))).toEqual(['envoys', 'Oslo']);
    expect(snippet.length).toBeLessThanOrEqual(240);
  });

  it('cuts any text where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 800 }), fc.nat(800), (text, at) => {
        const from = Math.min(at, Math.max(0, text.length - 1));
        const { snippet, start, matches } = snippetOf(text, [[from, Math.min(text.length, from + 5)]]);
        expect(text.slice(start, start + snippet.length)).toBe(snippet);
        for (const [a, b] of matches) expect([a >= 0, b <= snippet.length]).toEqual([true, true]);
      }),
    );
  });

  it('reads any request or says what is wrong with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (request) => {
        try {
          for (const { text } of parseTerms(request)) expect([...text].length).toBeGreaterThan(1);
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'E_INPUT' });
        }
      }),
    );
  });
});

describe('pieces', () => {
  it('are all runs of so many characters, each once', () => {
    expect(piecesOf('abab', 3)).toEqual(['aba', 'bab']);
    expect(piecesOf('aaaa', 2)).toEqual(['aa']);
    expect(piecesOf('a', 2)).toEqual([]);
  });
});
