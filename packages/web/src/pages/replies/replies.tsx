// Replies that wait to be read before they are shown.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { postJson } from '../../data/http.ts';
import { useModeration } from '../../data/queries.ts';
import type { Reply } from '../../data/shapes.ts';
import { Answer, Empty, Failed } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { dayWords } from '../../words/figures.ts';

export default function RepliesPage() {
  const waiting = useModeration();
  useTitle(say('replies.moderation'));
  return (
    <>
      <div class="opening">
        <h1>{say('replies.moderation')}</h1>
        <p class="lead">{say('replies.moderationLead')}</p>
      </div>
      <Answer of={waiting}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={say('replies.moderationNone')} />
          ) : (
            <ol class="replies part">
              {rows.map((reply) => (
                <Waiting key={reply.id} reply={reply} />
              ))}
            </ol>
          )
        }
      </Answer>
    </>
  );
}

function Waiting({ reply: { id, name, written_at: written, body, subject } }: { readonly reply: Reply }) {
  const client = useQueryClient();
  const judge = useMutation({
    mutationFn: (verdict: 'show' | 'refuse') =>
      postJson(`/api/replies/moderation/${encodeURIComponent(id)}`, { verdict }),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <li>
      <p class="small soft">
        <b>{name}</b> · <time dateTime={written}>{dayWords(written, 'shortYear')}</time> ·{' '}
        {subject.kind === 'event' ? (
          <Link to="/events/$id" params={{ id: subject.id }}>
            {say('replies.onEvent')}
          </Link>
        ) : (
          <Link to="/articles/$key" params={{ key: subject.id }}>
            {say('replies.onArticle')}
          </Link>
        )}
      </p>
      <div class="replytext" dangerouslySetInnerHTML={{ __html: body }} />
      {judge.error === null ? null : <Failed error={judge.error} />}
      <p class="row">
        <button class="press" type="button" disabled={judge.isPending} onClick={() => judge.mutate('show')}>
          {say('replies.show')}
        </button>
        <button class="press" type="button" disabled={judge.isPending} onClick={() => judge.mutate('refuse')}>
          {say('replies.refuse')}
        </button>
      </p>
    </li>
  );
}
