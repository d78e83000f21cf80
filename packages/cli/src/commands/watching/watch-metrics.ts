// Figures of watching for Prometheus.

import type { OnWatchEvent } from '@rapport/ingest';
import type { FeedKeeper } from '@rapport/ledger';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';

export interface WatchMetrics {
  readonly on: OnWatchEvent;
  /** In Prometheus' text format. */
  text(): Promise<string>;
}

/** Counts events, and reads what waits when it is asked. */
export function watchMetrics(feeds: FeedKeeper): WatchMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string) =>
    new Counter({ name, help, labelNames: ['outcome'], registers: [registry] });
  const gauge = (name: string, help: string) => new Gauge({ name, help, labelNames: ['state'], registers: [registry] });
  const ofFeeds = counter('rapport_watch_feeds_total', 'Visits to feeds by outcome');
  const ofPages = counter('rapport_watch_pages_total', 'Pages by outcome');
  const rounds = counter('rapport_watch_rounds_total', 'Rounds that failed as a whole');
  const held = gauge('rapport_watch_feeds', 'Feeds by state; failing ones are active too');
  const waiting = gauge('rapport_watch_pages', 'Pages by state');
  return {
    on: ({ kind }) => {
      const [what, ...outcome] = kind.split('-');
      const total = what === 'feed' ? ofFeeds : what === 'page' ? ofPages : rounds;
      total.inc({ outcome: outcome.join('-') });
    },
    text: async () => {
      held.reset();
      for (const { state, failures } of await feeds.feeds()) {
        held.inc({ state });
        if (failures > 0) held.inc({ state: 'failing' });
      }
      waiting.reset();
      for (const counts of (await feeds.itemCounts()).values()) {
        for (const [state, count] of Object.entries(counts)) waiting.inc({ state }, count);
      }
      return await registry.metrics();
    },
  };
}
