import { treeOf } from '@rapport/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import { Doc } from '../doc/doc.ts';
import { englishSpeech } from '../languages/en/speech.ts';
import { findQuotes } from './find-quotes.ts';
import { findMarkedText } from './quote-marks.ts';

const NOBODY: ActorLayer = { mentions: [], at: () => undefined, actorsOf: () => [], ownersOf: () => [] };

/** Actors by the token that names them. */
function actorsAt(doc: Doc, named: Readonly<Record<number, string>>): ActorLayer {
  const mentions = Object.entries(named).map(([token, name]): Mention => {
    const head = Number(token);
    const party: Party = { code: 'KOR', sector: ['GOV'], name, kind: 'person', basis: 'inferred' };
    const [start, end] = doc.span(head, head + 1);
    return { startToken: head, endToken: head + 1, head, start, end, form: 'name', parties: [party], placeOnly: false };
  });
  return { ...NOBODY, mentions, at: (token) => mentions.find((m) => m.head === token) };
}

function shown(doc: Doc, actors: ActorLayer): string[] {
  return findQuotes(doc, { actors, grammar: englishSpeech, times: [] }).map(
    (q) => `${q.kind} ${q.speaker.party.name}: ${q.spans.map(([s, e]) => doc.text.slice(s, e)).join(' | ')}`,
  );
}

function marked(text: string): string[] {
  return findMarkedText(text, englishSpeech.marks).map((m) => m.spans.map(([s, e]) => text.slice(s, e)).join(' | '));
}

describe('findMarkedText', () => {
  it.each([
    ['He said “yes” and "no".', ['yes', 'no']],
    ['It’s Kim’s, he said, ‘the workers’ day’.', ['the workers’ day']],
    ["The '90s weren't 'quiet years' at all.", ['quiet years']],
    ['“I heard ‘stop’ twice,” she said.', ['I heard ‘stop’ twice,']],
    ['«Oui», a-t-elle dit.', ['Oui']],
    ['“First part.\n\n“Second part.”', ['First part. | Second part.']],
    ['"First line.\nSecond line."\nNext.', ['First line. | Second line.']],
    ["'First line.\n'Second line.'", ['First line. | Second line.']],
    ['He called it "a long day.\n"It is late," he said.', ['a long day. | It is late,']],
    ['A lone " mark', []],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('keeps spans inside the text, in order, whatever the marks', () => {
    const piece = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'a', 's', ' ', '\n', '.', ',', '👍');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const m of findMarkedText(text, englishSpeech.marks)) {
          for (const [start, end] of m.spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
    );
  });

  it.each(['"', '“', "'a ", '"\n'])('reads half a million times %j, which squared would not end', (unit) => {
    findMarkedText(unit.repeat(500_000), englishSpeech.marks);
  });
});

describe('findQuotes', () => {
  it('joins a quotation that its attribution interrupts over a full stop', () => {
    const doc = treeOf(`
      “/PUNCT/3/punct Trade/PROPN/3/nsubj fell/VERB/7/ccomp/fall ,/PUNCT/3/punct ”/PUNCT/3/punct Kang/PROPN/7/nsubj said/VERB/0/root/say ./PUNCT/7/punct
      “/PUNCT/4/punct We/PRON/4/nsubj must/AUX/4/aux act/VERB/0/root/act together/ADV/4/advmod now/ADV/4/advmod ./PUNCT/4/punct ”/PUNCT/4/punct
    `);
    expect(shown(doc, actorsAt(doc, { 5: 'Kang Dae-ho' }))).toEqual([
      'direct Kang Dae-ho: Trade fell | We must act together now.',
    ]);
  });

  it('resolves the pronoun of an attribution in front', () => {
    const doc = treeOf(`
      He/PRON/2/nsubj told/VERB/0/root/tell Lee/PROPN/2/iobj :/PUNCT/2/punct “/PUNCT/8/punct We/PRON/8/nsubj will/AUX/8/aux stay/VERB/2/ccomp here/ADV/8/advmod for/ADP/12/case a/DET/12/det while/NOUN/8/obl ./PUNCT/8/punct ”/PUNCT/8/punct
    `);
    const actors = actorsAt(doc, { 0: 'Kang Dae-ho', 2: 'Lee Su-bin' });
    const [quote] = findQuotes(doc, { actors, grammar: englishSpeech, times: [] });
    expect(quote?.speaker.party.name).toBe('Kang Dae-ho');
    expect(quote?.addressee?.party.name).toBe('Lee Su-bin');
    expect(quote?.text).toBe('We will stay here for a while.');
  });

  it('leaves titles and unattributed phrases out', () => {
    const doc = treeOf(`
      The/DET/2/det film/NOUN/9/nsubj “/PUNCT/5/punct Winter/PROPN/5/compound Road/PROPN/2/appos ”/PUNCT/5/punct has/AUX/9/aux “/PUNCT/9/punct won/VERB/0/root ”/PUNCT/9/punct ./PUNCT/9/punct
    `);
    expect(shown(doc, NOBODY)).toEqual([]);
  });

  it('reports the clause of indirect speech without its conjunction', () => {
    const doc = treeOf(`
      Kang/PROPN/2/nsubj said/VERB/0/root/say that/SCONJ/6/mark the/DET/5/det talks/NOUN/6/nsubj failed/VERB/2/ccomp/fail ./PUNCT/2/punct
    `);
    expect(shown(doc, actorsAt(doc, { 0: 'Kang Dae-ho' }))).toEqual(['indirect Kang Dae-ho: the talks failed']);
  });

  it('goes on with the speaker in a following paragraph that is all quotation', () => {
    const doc = treeOf(`
      “/PUNCT/3/punct Trade/PROPN/3/nsubj fell/VERB/7/ccomp/fall ,/PUNCT/3/punct ”/PUNCT/3/punct Kang/PROPN/7/nsubj said/VERB/0/root/say ./PUNCT/7/punct

      “/PUNCT/4/punct We/PRON/4/nsubj must/AUX/4/aux act/VERB/0/root/act together/ADV/4/advmod now/ADV/4/advmod ./PUNCT/4/punct ”/PUNCT/4/punct
    `);
    expect(shown(doc, actorsAt(doc, { 5: 'Kang Dae-ho' }))).toEqual([
      'direct Kang Dae-ho: Trade fell',
      'direct Kang Dae-ho: We must act together now.',
    ]);
  });

  it('never throws on untagged text full of marks', () => {
    const text = `${'“a” said "b" '.repeat(200)}`;
    const tokens = [...text.matchAll(/\w+|[^\w\s]/g)].map((m) => [m.index, m.index + m[0].length] as const);
    expect(() => shown(new Doc(text, [{ paragraph: 0, tokens }]), NOBODY)).not.toThrow();
  });
});
