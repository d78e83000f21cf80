// What a person reads: plain words, the width kept, colour only where asked, and nothing that steers a terminal.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth, wantsColour } from '../streams.ts';
import { ARTICLE, COUNTRIES, entity, event, record } from '../testing.case.ts';
import { displayWidth, wrap } from './layout.ts';
import { printable } from './paint.ts';
import { renderRecord } from './render-record.ts';

const PLAIN = { width: 80, colour: false, countries: COUNTRIES };

function render(more: Parameters<typeof record>[0], options = PLAIN): string {
  return renderRecord(ARTICLE, record(more), options);
}

/** Without the line breaks that wrapping put in. */
function unwrapped(more: Parameters<typeof record>[0]): string {
  return render(more).replaceAll(/\s+/g, ' ');
}

describe('renderRecord', () => {
  it('prints head, event and evidence', () => {
    expect(render({})).toBe(`Lee and Xi meet
The Made Paper (South Korea) · Ann Writer · 6 Jan 2026 · from Seoul

Events (1)
  5 Jan 2026 · South Korea → China · consult (visit)
    Lee Jae-myung (President of South Korea) → Xi Jinping
    President Lee met Xi Jinping in Beijing on Monday.

rapport 0.0.0, text read as en
`);
  });

  it.each([
    [
      'a mutual event',
      { reciprocal: true, actor: [entity('KOR', 'Seoul'), entity('CHN', 'China')], recipient: [] },
      'South Korea ↔ China',
    ],
    ['a status', { status: 'planned' as const }, 'consult (visit) · planned'],
    ['an event of one side', { recipient: [] }, '5 Jan 2026 · South Korea · consult'],
    ['nobody named', { actor: [], recipient: [] }, 'someone not named · consult'],
    ['a firm by name', { actor: [entity('USA', 'Boeing', { sector: ['BUS'] })] }, 'Boeing (United States) → China'],
    ['the United Nations', { actor: [entity('UNO', 'United Nations')] }, 'United Nations → China'],
    ['a month', { date: '2026-01-01', date_precision: 'month' as const }, 'Jan 2026 · South Korea'],
    ['no date', { date: null, date_precision: 'unknown' as const }, 'date unknown · South Korea'],
    ['an amount', { amounts: [{ text: '$3 billion', value: 3e9, unit: 'USD' }] }, 'visit) · $3 billion'],
    ['who reported it', { reported_by: entity('JPN', 'Tokyo') }, 'according to Tokyo (Japan)'],
    ['two types', { event: ['AGREE' as const, 'SUPPORT' as const], mode: [] }, 'agree + support'],
  ])('tells %s in plain words', (_name, change, words) => {
    expect(unwrapped({ events: [event(change)] })).toContain(words);
  });

  it('tells quotations, pledges and attitudes with their sentence', () => {
    const text_info = { sequence: 0, start: 0, end: 50 };
    const shown = unwrapped({
      quotes: [
        {
          id: 'q',
          speaker: entity('KOR', 'Lee Jae-myung', { office: 'President of South Korea' }),
          text: 'We met',
          kind: 'direct',
          date: '2026-01-05',
          about: ['CHN'],
          text_info,
          evidence: { speaker: [0, 13], cue: [14, 17], quote: [[18, 28]] },
        },
      ],
      pledges: [
        {
          id: 'p',
          by: [entity('KOR', 'South Korea')],
          to: [entity('CHN', 'China')],
          action: 'visit again',
          due: { text: 'this year', start: '2026-01-01', end: '2026-12-31' },
          firmness: 'hoped',
          condition: 'the talks go well',
          text: 'They hope to visit again.',
          text_info,
          evidence: { by: [[0, 4]], cue: [5, 9], action: [10, 20] },
        },
      ],
      attitudes: [
        {
          id: 't',
          holder: entity('KOR', 'South Koreans', { sector: ['CVL'] }),
          target: entity('CHN', 'China'),
          polarity: -1,
          measure: { value: 71, unit: 'percent', label: 'unfavourable' },
          date: '2026-01-05',
          text: 'Most see China badly.',
          text_info,
          evidence: { holder: [0, 4], cue: [5, 8] },
        },
      ],
    });
    expect(shown).toContain('Lee Jae-myung (President of South Korea) · 5 Jan 2026 “We met”');
    expect(shown).toContain('South Korea → China · hopes: visit again · due 2026 · on condition: the talks go well');
    expect(shown).toContain('public of South Korea on China · 71 percent unfavourable');
  });

  it('words an empty record with what was left out and why', () => {
    const skipped = [{ text: 'President Lee met', text_info: { sequence: 0, start: 0, end: 50 }, reason: 'sport' }];
    expect(render({ events: [], skipped })).toContain(
      'No event between states was found in this page; 1 sentence was left out:\n  sport\n    President Lee met',
    );
    expect(unwrapped({ events: [] })).toContain('no sentence tells of one actor doing something to another');
  });

  it('marks trigger, actors and tone on a terminal', () => {
    const shown = render({}, { ...PLAIN, colour: true });
    expect(shown).toContain('\u001b[36mconsult (visit)\u001b[39m');
    expect(shown).toContain('\u001b[4mPresident Lee\u001b[24m \u001b[1mmet\u001b[22m \u001b[4mXi Jinping\u001b[24m');
  });

  it('keeps within the width', () => {
    for (const width of [24, 40, 100]) {
      for (const line of render({}, { ...PLAIN, width }).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('lets no control character of a page through', () => {
    const shown = renderRecord({ ...ARTICLE, title: 'A\u001b[2Jb\u202ec' }, record(), PLAIN);
    expect(shown.startsWith('A [2Jb c\n')).toBe(true);
  });
});

describe('wrap', () => {
  it('breaks Korean at spaces and Chinese between characters, but before no closing sign', () => {
    const cut = (text: string, width: number): string[] => wrap(text, width).map(([s, e]) => text.slice(s, e));
    expect(cut('两国领导人举行会谈。', 18)).toEqual(['两国领导人举行会', '谈。']);
    expect(cut('one two three', 7)).toEqual(['one two', 'three']);
    expect(cut('unbreakable', 5)).toEqual(['unbre', 'akabl', 'e']);
  });

  it('loses no character but spaces, and ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const kept = wrap(text, width).map(([start, end]) => text.slice(start, end));
        expect(kept.join('').replaceAll(/[ \t\r\n]/g, '')).toBe(text.replaceAll(/[ \t\r\n]/g, ''));
      }),
    );
  });
});

describe('printable', () => {
  it('keeps the length of what it makes safe', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => printable(text).length === text.length));
  });
});

describe('terminal', () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{}, {}, false],
    [{}, { FORCE_COLOR: '1' }, true],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
    [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('with %o and %o colours: %s', (stream, env, expected) => {
    expect(wantsColour(stream, env)).toBe(expected);
  });

  it.each([
    [{ columns: 60 }, {}, 60],
    [{ columns: 300 }, {}, 100],
    [{ columns: 5 }, {}, 24],
    [{}, { COLUMNS: '50' }, 50],
    [{}, { COLUMNS: 'wide' }, 80],
  ])('with %o and %o is %d columns wide', (stream, env, width) => {
    expect(lineWidth(stream, env)).toBe(width);
  });
});
