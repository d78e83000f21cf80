// The network of actors between two countries in a span of time.

import type { Network } from '@rapport/ingest';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { oneOf } from '../../address/query-text.ts';
import { useIndex, useNetwork } from '../../data/queries.ts';
import { dateOf, endOf } from '../../marks/scales.ts';
import { Missing } from '../../parts/missing.tsx';
import { Part } from '../../parts/part.tsx';
import { SpanForm } from '../../parts/span-form.tsx';
import { Answer, Empty } from '../../parts/state-notes.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { say } from '../../strings/catalogue.ts';
import { countryName, pairName, pairOf, partyName } from '../../words/names.ts';
import { NetworkDrawing, TieTable } from './network-drawing.tsx';

const MOST = 60;
const NAMED = 3;
/** Below so many, actors of a single event are shown as well. */
const FEW = 12;

export default function NetworkPage() {
  const { pair: address } = useParams({ strict: false }) as { pair: string };
  const pair = pairOf(address);
  return pair === null ? <Missing /> : <NetworkContent pair={pair} address={address} />;
}

function NetworkContent({ pair, address }: { readonly pair: readonly [string, string]; readonly address: string }) {
  const query = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const starts = useIndex(address, { by: 'month' }).data?.series[0]?.periods.map(({ start }) => start) ?? [];
  const [since, until] = [oneOf(query.since), oneOf(query.until)];
  const network = useNetwork(address, { since, until, limit: MOST });
  useTitle(say('network.title'), pairName(pair));
  return (
    <>
      <div class="opening">
        <h1>{say('network.title')}</h1>
        <p class="lead">{say('network.lead', { first: countryName(pair[0]), second: countryName(pair[1]) })}</p>
      </div>
      <SpanForm
        since={since ?? starts[0] ?? ''}
        until={until ?? (starts.length === 0 ? '' : dateOf(endOf(starts)))}
        onChoose={(search) => void navigate({ to: '/$pair/network', params: { pair: address }, search })}
      />
      <Answer of={network}>{(data) => <Drawn network={named(tied(data))} pair={pair} />}</Answer>
    </>
  );
}

function Drawn({ network, pair }: { readonly network: Network; readonly pair: readonly [string, string] }) {
  if (network.nodes.length === 0)
    return (
      <Empty title={say('network.none')}>
        <p>{say('network.noneDo')}</p>
      </Empty>
    );
  const list = network.nodes.slice(0, NAMED).map(({ name }) => name);
  return (
    <>
      <p class="soft summary">
        {say('network.summary', { n: network.nodes.length, l: network.links.length, list: list.join(', ') })}
      </p>
      <NetworkDrawing network={network} pair={pair} />
      <p class="key small soft">
        <span class="swatch coop" /> {say('network.coop')} · <span class="swatch conf" /> {say('network.conf')}
      </p>
      <Part title={say('network.table')}>
        <TieTable network={network} />
      </Part>
    </>
  );
}

/** Countries by their names in the reader's language. */
function named({ nodes, links }: Network): Network {
  return { nodes: nodes.map((node) => ({ ...node, name: partyName(node.name, node.code) })), links };
}

/** Actors of several events that have to do with another one of them; all where there are few. */
function tied({ nodes, links }: Network): Network {
  const several = nodes.filter(({ events }) => events > 1);
  const chosen = new Set((several.length < FEW ? nodes : several).map(({ id }) => id));
  const between = links.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  const ids = new Set(between.flatMap(({ source, target }) => [source, target]));
  return { nodes: nodes.filter(({ id }) => ids.has(id)), links: between };
}
