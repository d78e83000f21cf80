// What somebody is reported to have said. Only words that the report itself quotes stand in quotation marks.

import type { QuoteReport } from '@rapport/record';
import { Link } from '@tanstack/react-router';
import { say } from '../strings/catalogue.ts';
import { dayWords } from '../words/figures.ts';

interface SayingProps {
  readonly report: QuoteReport;
  /** Names the speaker below the words. */
  readonly named?: boolean;
}

export function Saying({ report: { quote, document }, named = false }: SayingProps) {
  const { text, kind, speaker, date, id } = quote;
  const direct = kind === 'direct';
  return (
    <li class={direct ? 'saying' : 'saying indirect'}>
      <p lang={document.language}>{direct ? `“${text}”` : text}</p>
      <small>
        {named ? `${speaker.identifier_text} · ` : ''}
        {direct ? '' : `${say('parts.indirect')} · `}
        <Link to="/articles/$key" params={{ key: document.key }} hash={id}>
          {say('pair.saidOn', {
            day: date === null ? say('parts.undated') : dayWords(date, 'shortYear'),
            publisher: document.publisher ?? document.language,
          })}
        </Link>
      </small>
    </li>
  );
}
