// An article on its way into the record: begun on the server, followed until it is there.

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { getJson, postJson } from '../../data/http.ts';
import type { Job } from '../../data/shapes.ts';

const ASK_MS = 400;

export interface JobFollowed {
  readonly job: Job | null;
  readonly error: unknown;
  readonly running: boolean;
  begin(given: object): Promise<void>;
  forget(): void;
}

export function useJob(): JobFollowed {
  const client = useQueryClient();
  const [job, setJob] = useState<Job | null>(null);
  const [error, setError] = useState<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const follow = async (id: string): Promise<void> => {
    const now = await getJson<Job>(`/api/jobs/${encodeURIComponent(id)}`);
    setJob(now);
    if (now.state === 'waiting' || now.state === 'running') {
      timer.current = setTimeout(() => void follow(id).catch(setError), ASK_MS);
    } else await client.invalidateQueries();
  };
  return {
    job,
    error,
    running: job !== null && (job.state === 'waiting' || job.state === 'running'),
    begin: async (given) => {
      setError(null);
      try {
        const { job: begun } = await postJson<{ job: Job }>('/api/articles', given);
        setJob(begun);
        await follow(begun.id);
      } catch (thrown) {
        setError(thrown);
      }
    },
    forget: () => {
      setJob(null);
      setError(null);
    },
  };
}
