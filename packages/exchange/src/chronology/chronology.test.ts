// Chronologies in three formats: dated lines in plain words, numbered sources, nothing a page could smuggle in.

import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import {
  attitude,
  bytesOf,
  event,
  HOSTILE,
  OPTIONS,
  pledge,
  quote,
  report,
  SENTENCE,
  textOf,
} from '../made-records.case.ts';
import { oneLine, webAddress } from '../wording/one-line.ts';
import { writeAttitudes, writeEvents, writeMentions, writePledges, writeQuotes } from '../write/write-records.ts';
import { escapeMarkdown } from './markdown.ts';

const [MENTION] = event().mentions;
const SECOND = {
  ...MENTION!,
  mention_id: 'm2',
  document_key: 'doc_2',
  publisher: 'Other Daily',
  publisher_country: 'CHN',
};
const EVENTS = [
  event({ mentions: [MENTION!, SECOND] }),
  event({
    id: 'ev_2',
    date: '2027-03-01',
    date_precision: 'month',
    status: 'planned',
    event: ['AGREE'],
    mode: [],
    mentions: [SECOND],
    confidence: 0.3,
    contradictions: [
      {
        about: 'date',
        accounts: [
          { value: '2027-03-01', mention_ids: ['m1'] },
          { value: '2027-03-02', mention_ids: ['m2'] },
        ],
      },
    ],
  }),
  event({ id: 'ev_3', date: null, date_precision: 'unknown', mentions: [MENTION!] }),
];

describe('Markdown', () => {
  it('tells a record', async () => {
    expect(await textOf(writeEvents('md', EVENTS, { ...OPTIONS, title: 'South Korea and China' }))).toBe(
      `# South Korea and China

## 2026

- 5 Jan 2026 · South Korea → China · consult (visit) · Beijing [1][2]
  - Lee Jae-myung (President of South Korea)
  > ${SENTENCE}

## 2027

- Mar 2027 · South Korea → China · agree · Beijing · planned [2]
  - Lee Jae-myung (President of South Korea)
  - reports differ on the date: 1 Mar 2027 / 2 Mar 2027
  - uncertain: the coder is not sure of this reading
  > ${SENTENCE}

## Date unknown

- date unknown · South Korea → China · consult (visit) · Beijing [1]
  - Lee Jae-myung (President of South Korea)
  > ${SENTENCE}

## Sources

[1] The Made Paper (South Korea), “Lee and Xi meet”, 6 Jan 2026, <https://paper.example/a?b=1&c=2>

[2] Other Daily (China), “Lee and Xi meet”, 6 Jan 2026, <https://paper.example/a?b=1&c=2>

---

Made by rapport 0.0.0 on 25 Nov 2026: 3 entries from 2 documents. The lines are written by program from coded reports; numbers in brackets name their sources.
`,
    );
  });

  it('escapes so that the text can be had back and no sign is left to be read', () => {
    fc.assert(
      fc.property(HOSTILE, (hostile) => {
        const text = oneLine(hostile);
        const escaped = escapeMarkdown(text);
        expect(escaped.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text);
        expect(escaped.replaceAll(/\\[!-/:-@[-`{-~]/g, 'x')).not.toMatch(/[`*_[\]<>&~|]|^[-+#]\s|^\d+[.)]\s|[\r\n]/);
      }),
    );
  });

  it('keeps every entry in its line', async () => {
    await fc.assert(
      fc.asyncProperty(HOSTILE, async (hostile) => {
        const made = event({
          text: hostile,
          actor: [{ code: null, sector: [], identifier_text: hostile }],
          mentions: [{ ...MENTION!, title: hostile, publisher: hostile, url: hostile }],
        });
        const lines = (await textOf(writeEvents('md', [made], OPTIONS))).split('\n');
        expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
        expect(lines.filter((line) => /^#/.test(line))).toEqual(['# Chronology', '## 2026', '## Sources']);
      }),
    );
  });
});

describe('plain text', () => {
  it('tells the other kinds', async () => {
    const told = [
      await textOf(writePledges('text', [pledge()], OPTIONS)),
      await textOf(writeQuotes('text', [quote()], OPTIONS)),
      await textOf(writeAttitudes('text', [attitude()], OPTIONS)),
      await textOf(writeMentions('text', [report({ confidence: 0.2 })], OPTIONS)),
    ].join('\n');
    for (const line of [
      '6 Jan 2026 · China → South Korea · promised: visit Seoul · due Mar 2026 · on condition: the talks go well · three billion dollars [1]',
      '  state: open',
      '  1 Feb 2026: under way (proposed, not confirmed)',
      'Lee Jae-myung (President of South Korea) · 5 Jan 2026 [1]',
      `  “${SENTENCE}”`,
      '5 Jan 2026 · public of South Korea on China · 71 percent unfavourable [1]',
      '  uncertain: the coder is not sure of this reading',
    ]) {
      expect(told.split('\n')).toContain(line);
    }
  });

  it('leaves the sentences out when they are withheld', async () => {
    expect(await textOf(writeEvents('text', EVENTS, { ...OPTIONS, text: false }))).not.toContain(SENTENCE);
  });
});

describe('DOCX', () => {
  it('is read by mammoth with its headings, lines and links', async () => {
    const buffer = Buffer.from(await bytesOf(writeEvents('docx', EVENTS, OPTIONS)));
    const { value: html } = await mammoth.convertToHtml({ buffer });
    expect(html).toContain('<h1>Chronology</h1><h2>2026</h2><p>5 Jan 2026 · South Korea → China · consult (visit)');
    expect(html).toContain('· planned [2]</p>');
    expect(html).toContain('<a href="https://paper.example/a?b=1&amp;c=2">');
  });

  it('survives any text', async () => {
    await fc.assert(
      fc.asyncProperty(HOSTILE, async (hostile) => {
        const made = event({ text: `a${hostile}z` });
        const buffer = Buffer.from(await bytesOf(writeEvents('docx', [made], OPTIONS)));
        const { value } = await mammoth.extractRawText({ buffer });
        expect(oneLine(value)).toContain(oneLine(made.text));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what enters a line', () => {
  it('is one line without signs that turn its direction', () => {
    expect(oneLine('a\n\u202eb\u2066\u0000c\ud800')).toBe('a b c\ufffd');
  });

  it('links to web addresses alone', () => {
    expect(webAddress('https://a.example/ä')).toBe('https://a.example/%C3%A4');
    expect(['javascript:alert(1)', 'file:///etc', 'no', undefined].map(webAddress)).toEqual([null, null, null, null]);
  });
});
