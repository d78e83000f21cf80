// Decisions of a person, sent to the record: corrections and their undoing, and the author's name kept for the next.

import type { CorrectableField, Correction, PledgeState } from '@rapport/record';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { postJson } from './http.ts';

const AUTHOR = 'rapport.author';

/** What can be decided on events and mentions, by their ids. */
export type Decided =
  | { readonly do: 'accept'; readonly id: string }
  | { readonly do: 'reject'; readonly id: string }
  | { readonly do: 'set'; readonly id: string; readonly field: CorrectableField; readonly value: unknown }
  | { readonly do: 'merge'; readonly ids: readonly string[] }
  | { readonly do: 'split'; readonly id: string; readonly mentions: readonly string[] };

interface Signed {
  readonly author: string;
  readonly note?: string;
}

/** A verdict on a follow-up of a pledge. */
export interface PledgeVerdict {
  readonly kind: 'pledge';
  readonly pledge_id: string;
  readonly event_id: string | null;
  readonly verdict: 'confirm' | 'refuse' | 'set';
  readonly state?: PledgeState;
}

/** Records decisions one after the other; every answer at hand is asked for anew afterwards. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ decisions, ...signed }: Signed & { readonly decisions: readonly Decided[] }) => {
      const made: Correction[] = [];
      for (const one of decisions) {
        const { corrections } = await postJson<{ corrections: Correction[] }>('/api/decisions', { ...one, ...signed });
        made.push(...corrections);
      }
      return made;
    },
    onSettled: () => client.invalidateQueries(),
  });
}

/** Confirms or refuses what is proposed to have become of a pledge. */
export function useJudgePledge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (judged: PledgeVerdict & Signed) => postJson<Correction>('/api/corrections', judged),
    onSettled: () => client.invalidateQueries(),
  });
}

/** Takes corrections back, the last first. */
export function useUndo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ ids, author }: { readonly ids: readonly string[]; readonly author: string }) => {
      for (const id of ids.toReversed()) await postJson(`/api/corrections/${encodeURIComponent(id)}/undo`, { author });
    },
    onSettled: () => client.invalidateQueries(),
  });
}

export function lastAuthor(): string {
  return localStorage.getItem(AUTHOR) ?? '';
}

export function keepAuthor(name: string): void {
  localStorage.setItem(AUTHOR, name);
}
