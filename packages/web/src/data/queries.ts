// Every question the pages ask, as a hook.

import type {
  FieldSeries,
  Network,
  PairState,
  PersonInPair,
  PledgeBoard,
  QuadCounts,
  SourceState,
} from '@rapport/ingest';
import type { Page, ReviewItem } from '@rapport/ledger';
import type { FollowedPledge, MergedEvent, PledgeState, QuoteReport } from '@rapport/record';
import type { Accounts, AttitudeDirection, RelationIndex } from '@rapport/relations';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { spokenLanguage } from '../strings/catalogue.ts';
import type { AccuracyCard } from './accuracy-card.ts';
import { address, getJson, type QueryValue } from './http.ts';
import type {
  ArticleDetail,
  EventDetail,
  FeedRow,
  PairSummary,
  PartyDetail,
  Reply,
  SearchAnswer,
  ServerStats,
  Session,
  TokenRow,
} from './shapes.ts';

type Query = Readonly<Record<string, QueryValue>>;

/** One answer at an address; `undefined` asks nothing. */
function useAnswer<T>(path: string | undefined, query: Query = {}) {
  const url = path === undefined ? '' : address(path, query);
  return useQuery({
    queryKey: [url],
    queryFn: ({ signal }) => getJson<T>(url, signal),
    enabled: path !== undefined,
  });
}

/** Pages of rows, one after the other. */
function usePages<Row>(path: string, query: Query) {
  const url = address(path, query);
  return useInfiniteQuery({
    queryKey: ['pages', url],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => getJson<Page<Row>>(address(path, { ...query, after: pageParam }), signal),
    getNextPageParam: (last: Page<Row>) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** Of a column of the board. */
const PLEDGES_AT_ONCE = 12;

const pairPath = (pair: string, rest: string): string => `/api/pairs/${encodeURIComponent(pair)}/${rest}`;

export const usePairs = (limit = 24) => useAnswer<readonly PairState[]>('/api/pairs', { limit });
export const useSummary = (pair: string) =>
  useAnswer<PairSummary>(pairPath(pair, 'summary'), { lang: spokenLanguage() });
export const useIndex = (pair: string, query: Query) => useAnswer<RelationIndex>(pairPath(pair, 'index'), query);
/** Null asks nothing yet. */
export const useFields = (pair: string, query: Query | null) =>
  useAnswer<readonly FieldSeries[]>(query === null ? undefined : pairPath(pair, 'fields'), query ?? {});
export const useCounts = (pair: string) => useAnswer<readonly QuadCounts[]>(pairPath(pair, 'counts'));
export const useEventsOf = (pair: string, query: Query, asked = true) =>
  useAnswer<Page<MergedEvent>>(asked ? pairPath(pair, 'chronology') : undefined, query);
export const useChronology = (pair: string, query: Query) =>
  usePages<MergedEvent>(pairPath(pair, 'chronology'), { limit: 60, ...query });
export const usePledgeBoard = (pair: string) => useAnswer<PledgeBoard>(pairPath(pair, 'pledge-board'));
/** One pledge by its id; none where it is not among those of the pair. */
export const usePledge = (pair: string, id: string) =>
  useAnswer<readonly FollowedPledge[]>(id === '' ? undefined : pairPath(pair, 'pledges'), { id });
/** Pledges in these states, those that fell or fall due last first. */
export function usePledges(pair: string, states: readonly PledgeState[]) {
  const path = pairPath(pair, 'pledges');
  const query = { status: states, order: 'latest', limit: PLEDGES_AT_ONCE };
  return useInfiniteQuery({
    queryKey: ['pages', address(path, query)],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      getJson<readonly FollowedPledge[]>(address(path, { ...query, after: pageParam }), signal),
    getNextPageParam: (last) => (last.length < PLEDGES_AT_ONCE ? undefined : last.at(-1)!.id),
  });
}
/** Null, where there is no pair, asks nothing. */
export const useAccounts = (pair: string | null, query: Query) =>
  useAnswer<Accounts>(pair === null ? undefined : pairPath(pair, 'accounts'), query);
export const useAttitudes = (pair: string) => useAnswer<readonly AttitudeDirection[]>(pairPath(pair, 'attitudes'));
export const usePeople = (pair: string, query: Query = {}) =>
  useAnswer<readonly PersonInPair[]>(pairPath(pair, 'people'), query);
export const useQuotes = (pair: string, query: Query) => useAnswer<Page<QuoteReport>>(pairPath(pair, 'quotes'), query);
export const useNetwork = (pair: string, query: Query) => useAnswer<Network>(pairPath(pair, 'network'), query);
export const useEvent = (id: string) => useAnswer<EventDetail>(`/api/events/${encodeURIComponent(id)}`);
export const useArticle = (key: string) => useAnswer<ArticleDetail>(`/api/articles/${encodeURIComponent(key)}`);
/** A person or an institution, its events page by page. */
export function useParty(id: string) {
  const path = `/api/people/${encodeURIComponent(id)}`;
  return useInfiniteQuery({
    queryKey: ['pages', path],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => getJson<PartyDetail>(address(path, { after: pageParam }), signal),
    getNextPageParam: ({ events }) => events.next ?? undefined,
  });
}
export const useSearch = (query: Query) =>
  useAnswer<SearchAnswer>(query.q === undefined || query.q === '' ? undefined : '/api/search', query);
export const useReview = (query: Query) => usePages<ReviewItem>('/api/review', { limit: 30, ...query });
export const useSources = () => useAnswer<readonly SourceState[]>('/api/sources');
export const useFeeds = () => useAnswer<readonly FeedRow[]>('/api/sources/feeds');
/** The question for what the server holds and reads with, for those who need its answer before they go on. */
export const statsAnswer = { queryKey: ['/api/stats'], queryFn: () => getJson<ServerStats>('/api/stats') };
export const useStats = () => useQuery(statsAnswer);
export const useSession = () => useAnswer<Session>('/api/session');
/** The coder's card of scores; nothing where the server does not tell it, which its description says beforehand. */
export const useAccuracy = () =>
  useQuery({
    queryKey: ['accuracy'],
    queryFn: async ({ signal }) => {
      const { paths } = await getJson<{ paths: Readonly<Record<string, unknown>> }>('/openapi.json', signal);
      return Object.hasOwn(paths, '/api/accuracy') ? await getJson<AccuracyCard>('/api/accuracy', signal) : null;
    },
  });
export const useReplies = (about: { readonly event?: string; readonly article?: string }) =>
  useAnswer<{ readonly rows: readonly Reply[] }>('/api/replies', about);
export const useModeration = (asked = true) =>
  useAnswer<{ readonly rows: readonly Reply[] }>(asked ? '/api/replies/moderation' : undefined);
export const useTokens = () => useAnswer<readonly TokenRow[]>('/api/tokens');
