// The addresses of the pages. Each page is loaded when it is first opened.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readQuery, writeQuery } from '../address/query-text.ts';
import { Missing } from '../parts/missing.tsx';
import { Loading } from '../parts/state-notes.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });

type Loader = Parameters<typeof lazyRouteComponent>[0];

function page<P extends string>(path: P, load: Loader) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: (query: Record<string, unknown>) => query as Record<string, string | string[] | undefined>,
    component: lazyRouteComponent(load as () => Promise<{ default: () => never }>),
  });
}

const tree = root.addChildren([
  page('/', () => import('../pages/home/home.tsx')),
  page('/read', () => import('../pages/read/read.tsx')),
  page('/search', () => import('../pages/search/search.tsx')),
  page('/review', () => import('../pages/review/review.tsx')),
  page('/sources', () => import('../pages/sources/sources.tsx')),
  page('/settings', () => import('../pages/settings/settings.tsx')),
  page('/help', () => import('../pages/help/help.tsx')),
  page('/replies', () => import('../pages/replies/replies.tsx')),
  page('/events/$id', () => import('../pages/event/event.tsx')),
  page('/articles/$key', () => import('../pages/article/article.tsx')),
  page('/people/$id', () => import('../pages/party/party.tsx')),
  page('/$pair', () => import('../pages/pair/pair.tsx')),
  page('/$pair/chronology', () => import('../pages/chronology/chronology.tsx')),
  page('/$pair/accounts', () => import('../pages/accounts/accounts.tsx')),
  page('/$pair/pledges', () => import('../pages/pledges/pledges.tsx')),
  page('/$pair/people', () => import('../pages/people/people.tsx')),
  page('/$pair/network', () => import('../pages/network/network.tsx')),
]);

export function makeRouter() {
  return createRouter({
    routeTree: tree,
    parseSearch: readQuery,
    stringifySearch: writeQuery,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
