// How far a page is on its way into the record, and where it can then be read.

import { Link } from '@tanstack/react-router';
import { ApiError } from '../../data/http.ts';
import { Failed } from '../../parts/state-notes.tsx';
import { say, word } from '../../strings/catalogue.ts';
import type { JobFollowed } from './use-job.ts';

export function Keeping({ job: { job, error } }: { readonly job: JobFollowed }) {
  if (error !== null) return <Failed error={error} />;
  if (job === null) return null;
  if (job.state === 'failed')
    return <Failed error={new ApiError(job.error?.code ?? 'E_INTERNAL', 0, job.error?.message ?? '')} />;
  if (job.state !== 'done' || job.result === undefined)
    return <p role="status">{say('read.stage', { stage: word('read', `stages_${job.stage ?? 'reading'}`) })}</p>;
  const { article, outcome } = job.result;
  return (
    <p role="status" class="lead">
      {say(outcome === 'known' ? 'read.known' : 'read.kept')}{' '}
      <Link to="/articles/$key" params={{ key: article }}>
        {say('read.open')}
      </Link>
    </p>
  );
}
