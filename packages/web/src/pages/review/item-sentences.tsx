// The sentences of an item: plain in the queue; of the one under the eye with what was taken from each, and why.

import type { MergedEvent } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import { useEvent } from '../../data/queries.ts';
import { evidenceMarks } from '../../parts/evidence-marks.ts';
import { Marked } from '../../parts/marked.tsx';
import { whyWords } from '../../parts/why-words.ts';
import { percent } from '../../words/figures.ts';
import { actWords } from '../../words/names.ts';

const MOST_SENTENCES = 4;

interface SentencesProps {
  readonly event: MergedEvent;
  /** Whether it is the item under the eye. */
  readonly closely: boolean;
}

export function Sentences({ event, closely }: SentencesProps) {
  return closely ? <Marks event={event} /> : <Plain event={event} />;
}

function Plain({ event: { mentions } }: { readonly event: MergedEvent }) {
  return (
    <>
      {mentions.slice(0, MOST_SENTENCES).map(({ mention_id: id, document_key: key, text, publisher, language }) => (
        <p key={`${key} ${id}`} class="sentence">
          <Link to="/articles/$key" params={{ key }} hash={id} className="quiet" lang={language}>
            {text}
          </Link>{' '}
          <span class="small soft">{publisher ?? ''}</span>
        </p>
      ))}
    </>
  );
}

function Marks({ event }: { readonly event: MergedEvent }) {
  const detail = useEvent(event.id).data;
  if (detail === undefined) return <Plain event={event} />;
  return (
    <>
      {detail.mentions.slice(0, MOST_SENTENCES).map(({ mention, document: { key, publisher, language } }) => (
        <div key={`${key} ${mention.id}`} class="sentence">
          <p>
            <Link to="/articles/$key" params={{ key }} hash={mention.id} className="quiet" lang={language}>
              <Marked text={mention.text} start={mention.text_info.start} marks={evidenceMarks(mention)} />
            </Link>
          </p>
          <p class="small soft num">
            {[publisher ?? '', actWords(mention), percent(mention.confidence), ...whyWords(mention)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      ))}
    </>
  );
}
