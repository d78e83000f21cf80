// A coded text with its marks, its margin of notes, its captions, and what was left out.

import type { CodedRecord, Document } from '@rapport/record';
import { evidenceMarks } from '../parts/evidence-marks.ts';
import { Marked } from '../parts/marked.tsx';
import { Part } from '../parts/part.tsx';
import { say, word } from '../strings/catalogue.ts';
import { MarginNote } from './margin-note.tsx';
import { captionOf, type Paragraph, paragraphsOf } from './paragraphs.ts';

interface CodedTextProps {
  readonly document: Document;
  readonly record: CodedRecord;
  /** Event of each mention, where it is on record. */
  readonly events: Readonly<Record<string, string>>;
}

export function CodedText({ document, record, events }: CodedTextProps) {
  const { text, captions = [] } = document;
  return (
    <>
      <Legend record={record} />
      <div class="codedtext">
        {paragraphsOf(text, record).map((paragraph) => (
          <ParagraphWithNotes key={paragraph.start} paragraph={paragraph} events={events} language={record.language} />
        ))}
      </div>
      {captions.length === 0 ? null : (
        <Part title={say('article.captions')}>
          <div class="codedtext">
            {captions.map((caption, i) => (
              <div key={caption.text}>
                <ParagraphWithNotes
                  paragraph={captionOf(caption.text, i, record)}
                  events={events}
                  language={record.language}
                />
                {caption.credit === undefined ? null : (
                  <p class="small soft">{say('article.credit', { credit: caption.credit })}</p>
                )}
              </div>
            ))}
          </div>
        </Part>
      )}
      <SkippedPart record={record} />
    </>
  );
}

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly events: Readonly<Record<string, string>>;
  readonly language: string;
}

function ParagraphWithNotes({ paragraph: { text, start, marks, notes }, events, language }: ParagraphProps) {
  return (
    <div class="paragraph">
      <p lang={language}>
        <Marked text={text} start={start} marks={marks} tied />
      </p>
      {notes.length === 0 ? null : (
        <ul class="notes" aria-label={say('article.notes')}>
          {notes.map((note) => (
            <MarginNote key={note.id} note={note} events={events} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the marks mean, and how much there is of each. */
function Legend({ record }: { readonly record: CodedRecord }) {
  const counts = (
    [
      ['trigger', 'article.events', record.events],
      ['quote', 'article.quotes', record.quotes],
      ['pledge', 'article.pledges', record.pledges],
      ['mood', 'article.moods', record.attitudes],
      ['skipped', 'article.skippedCount', record.skipped],
    ] as const
  ).filter(([, , found]) => found.length > 0);
  const marked = new Set(record.events.flatMap((event) => evidenceMarks(event).map(({ kind }) => kind)));
  const kinds = (['who', 'when', 'where'] as const).filter((kind) => marked.has(kind));
  return (
    <p class="legend small">
      {kinds.map((kind) => (
        <span key={kind}>
          <mark class={kind}>{say(`marks.${kind}`)}</mark>{' '}
        </span>
      ))}
      {counts.map(([kind, words, { length: n }]) => (
        <span key={kind}>
          <mark class={kind}>{say(words, { n })}</mark>{' '}
        </span>
      ))}
    </p>
  );
}

function SkippedPart({ record: { skipped, language } }: { readonly record: CodedRecord }) {
  return (
    <Part title={say('article.skipped')}>
      {skipped.length === 0 ? (
        <p class="soft">{say('article.skippedNone')}</p>
      ) : (
        <ul class="skipped">
          {skipped.map(({ text, reason, text_info: { start, caption } }) => (
            <li key={`${caption} ${start}`}>
              <b>{word('skipped', reason)}</b>{' '}
              <span class="soft" lang={language}>
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
