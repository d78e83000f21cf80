import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './read-corpus.ts';

const FOLDER = fileURLToPath(new URL('../../../../corpus/', import.meta.url));
const LINE = '[a Peru] {sent} help to [r Chile] [d on Monday]. || AID PER>CHL disasters other occurred';

describe('readCorpus', () => {
  it('takes the marks out and keeps what they covered', () => {
    const [sentence] = readCorpus('t', LINE);
    expect(sentence?.text).toBe('Peru sent help to Chile on Monday.');
    expect(sentence?.marks.map((m) => [m.role, sentence.text.slice(...m.span)])).toEqual([
      ['actor', 'Peru'],
      ['trigger', 'sent'],
      ['recipient', 'Chile'],
      ['date', 'on Monday'],
    ]);
  });

  it('reads two events in one sentence', () => {
    const line =
      '[a1,a2 Iran] {1 met} [r1 the inspectors] and {2 refused} [r2 them] entry. || 1 CONSULT IRN>UNO cbrn diplomacy occurred ; 2 REJECT.change IRN>UNO cbrn security occurred';
    const [sentence] = readCorpus('t', line);
    expect(sentence?.events.map((e) => [e.type, e.mode])).toEqual([
      ['CONSULT', null],
      ['REJECT', 'change'],
    ]);
  });

  it('reads a quotation with its speaker beside the event', () => {
    const line =
      '"[q We will pay]," [a,s Peru] {promised} [r Chile]. || AGREE PER>CHL - economy occurred ; QUOTE direct PER';
    const [sentence] = readCorpus('t', line);
    expect(sentence?.quotes).toEqual([{ number: 1, kind: 'direct', speaker: ['PER'] }]);
    const quoted = sentence?.marks.find((m) => m.role === 'quote');
    expect(quoted && sentence?.text.slice(...quoted.span)).toBe('We will pay');
  });

  it('reads a pledge with what is due and when', () => {
    const line =
      '[a Peru] {will} [p pay] [r Chile] [u by May]. || AGREE PER>CHL - economy planned ; PLEDGE planned PER>CHL';
    const [sentence] = readCorpus('t', line);
    expect(sentence?.pledges).toEqual([{ number: 1, firmness: 'planned', by: ['PER'], to: ['CHL'] }]);
    expect(sentence?.marks.map((m) => m.role)).toContain('due');
  });

  it('reads whom a quotation is told, and what a pledge hangs on', () => {
    const line =
      '[s,a Peru] {told} [e,r Chile] [q it would pay [m,p $3m] [i if asked]]. || AGREE PER>CHL - economy hypothetical ; QUOTE indirect PER ; PLEDGE promised PER>CHL';
    const [sentence] = readCorpus('t', line);
    const covered = Object.fromEntries(sentence!.marks.map((m) => [m.role, sentence!.text.slice(...m.span)]));
    expect(covered).toMatchObject({ addressee: 'Chile', amount: '$3m', condition: 'if asked' });
  });

  it('reads a poll with its figure, and the mood that answers it', () => {
    const line =
      '[v1 Six] in ten [h1,t2 Poles] [o1 trust] [t1,h2 Czechs], who [o2 do not]. || - poll ; 1 ATTITUDE poll POL>CZE positive improved ; 2 ATTITUDE mood CZE>POL negative -';
    expect(readCorpus('t', line)[0]?.attitudes).toEqual([
      { number: 1, kind: 'poll', holder: ['POL'], target: ['CZE'], polarity: 1, change: 'improved' },
      { number: 2, kind: 'mood', holder: ['CZE'], target: ['POL'], polarity: -1, change: null },
    ]);
  });

  it('reads a quotation in a sentence that tells no event', () => {
    const [sentence] = readCorpus('t', '"[q It rains]," [s he] said. || - weather ; QUOTE direct PER');
    expect(sentence?.events).toEqual([]);
    expect(sentence?.guard).toBe('weather');
  });

  it.each([
    ['a quotation that is not marked', `${LINE} ; QUOTE direct PER`],
    ['a pledge that is not marked', `${LINE} ; PLEDGE hoped PER>CHL`],
    ['an attitude whose feeling is not marked', `${LINE} ; ATTITUDE mood PER>CHL positive -`],
    ['a poll without a figure', '[h Poles] [o like] [t Czechs]. || - poll ; ATTITUDE poll POL>CZE positive -'],
    ['a chain outside an article', LINE.replace('[a Peru]', '[a,x Peru]')],
    ['a speaker of nothing', LINE.replace('[a Peru]', '[a,s Peru]')],
    ['both an event and a reason for having none', `${LINE} ; - sport`],
    ['no separator', 'Peru sent help.'],
    ['an open mark', '[a Peru {sent} help. || AID PER>CHL - other occurred'],
    ['an unknown type', LINE.replace('AID', 'HELP')],
    ['a mode of another type', LINE.replace('AID', 'AID.visit')],
    ['an unknown field', LINE.replace('other', 'sport')],
    ['no trigger', LINE.replace('{sent}', 'sent')],
  ])('refuses %s with its line', (_what, line) => {
    expect(() => readCorpus('t', `# head\n${line}`)).toThrow('corpus t, line 2');
  });

  it('fails only with its own error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '{', '}', 'a ', 'r1 ', ' || ', 'AID', '- x', '>') }),
        (s) => {
          try {
            readCorpus('t', s);
          } catch (error) {
            expect(error).toBeInstanceOf(RapportError);
          }
        },
      ),
    );
  });

  it.each(['en', 'ko', 'zh'])(
    'reads every file of the corpus in %s, without a sentence that stands twice',
    (language) => {
      const folder = `${FOLDER}${language}/`;
      const sentences = readdirSync(folder).flatMap((file) =>
        readCorpus(file.replace('.txt', ''), readFileSync(folder + file, 'utf8')),
      );
      expect(sentences.length).toBeGreaterThan(500);
      expect(new Set(sentences.map((s) => s.text)).size).toBe(sentences.length);
    },
  );
});
