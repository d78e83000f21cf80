// A note in the margin: what the record took from the words beside it, and where that leads.

import type { EventMention } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import type { ComponentChildren } from 'preact';
import { Sign } from '../marks/sign.tsx';
import { say, word } from '../strings/catalogue.ts';
import { dayWords } from '../words/figures.ts';
import { actWords, sideName } from '../words/names.ts';
import { signOf, toneOf } from '../words/sign.ts';
import type { Note } from './paragraphs.ts';

interface MarginNoteProps {
  readonly note: Note;
  /** Event of each mention, where it is on record. */
  readonly events: Readonly<Record<string, string>>;
}

export function MarginNote({ note, events }: MarginNoteProps) {
  return (
    <li class={`note ${note.kind}`} id={note.id}>
      <NoteBody note={note} events={events} />{' '}
      <a class="back" href={`#t-${note.id}`} title={say('article.toText')} aria-label={say('article.toText')}>
        ↩
      </a>
    </li>
  );
}

function NoteBody({ note, events }: MarginNoteProps) {
  switch (note.kind) {
    case 'event':
      return <EventNote mention={note.of} event={events[note.id]} />;
    case 'quote':
      return (
        <>
          “{' '}
          {say(note.of.kind === 'direct' ? 'article.quoteBy' : 'article.saysBy', {
            speaker: note.of.speaker.identifier_text,
          })}
        </>
      );
    case 'pledge':
      return (
        <>
          <b>{say('article.pledgeBy', { by: sideName(note.of.by) })}</b>, {word('firmness', note.of.firmness)}
          {note.of.due === undefined ? '' : `, ${say('article.due', { text: note.of.due.text })}`}
        </>
      );
    case 'mood':
      return (
        <>
          {sideName([note.of.holder])} → {sideName([note.of.target])}: {word('polarity', String(note.of.polarity))}
        </>
      );
  }
}

function EventNote({ mention, event }: { readonly mention: EventMention; readonly event: string | undefined }) {
  const sign = signOf(mention);
  const parties = `${sideName(mention.actor)}${mention.recipient.length === 0 ? '' : ` → ${sideName(mention.recipient)}`}`;
  return (
    <>
      <span class={toneOf(sign)}>
        <Sign kind={sign} /> {actWords(mention)}
      </span>{' '}
      <MaybeLink event={event}>{parties}</MaybeLink>
      <span class="soft">
        {mention.date === null ? '' : ` · ${dayWords(mention.date, 'short')}`}
        {mention.status === 'occurred' ? '' : ` · ${word('status', mention.status)}`}
      </span>
    </>
  );
}

function MaybeLink({ event, children }: { readonly event: string | undefined; readonly children: ComponentChildren }) {
  return event === undefined ? (
    <b>{children}</b>
  ) : (
    <Link to="/events/$id" params={{ id: event }}>
      {children}
    </Link>
  );
}
