// The frame around every page: head with the ways through the record, the pair's own pages, foot with the choices.

import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'preact/hooks';
import { say } from '../strings/catalogue.ts';
import { pairName, pairOf } from '../words/names.ts';
import { Foot } from './foot.tsx';

export function Shell() {
  const { pair } = useParams({ strict: false }) as { pair?: string };
  const known = pair === undefined ? null : pairOf(pair);
  useSearchKey();
  return (
    <>
      <a class="skip" href="#content">
        {say('frame.skip')}
      </a>
      <header class="head">
        <div class="wrap">
          <Link to="/" className="name">
            Rapport
          </Link>
          <nav aria-label={say('frame.main')}>
            <Link to="/" activeOptions={{ exact: true }}>
              {say('frame.relations')}
            </Link>
            <Link to="/review">{say('frame.review')}</Link>
            <Link to="/sources">{say('frame.sources')}</Link>
            <Link to="/help">{say('frame.help')}</Link>
          </nav>
          <nav class="ways" aria-label={say('frame.search')}>
            <Link to="/read">{say('frame.read')} …</Link>
            <Link to="/search">
              {say('frame.search')} <kbd>/</kbd>
            </Link>
          </nav>
        </div>
      </header>
      {known === null ? null : <PairBar pair={known} address={pair!} />}
      <main id="content" class="wrap" tabIndex={-1}>
        <Outlet />
      </main>
      <Foot />
    </>
  );
}

const PAGES = [
  ['/$pair', 'frame.overview'],
  ['/$pair/chronology', 'frame.chronology'],
  ['/$pair/accounts', 'frame.accounts'],
  ['/$pair/pledges', 'frame.pledges'],
  ['/$pair/people', 'frame.people'],
  ['/$pair/network', 'frame.network'],
] as const;

function PairBar({ pair, address }: { readonly pair: readonly [string, string]; readonly address: string }) {
  return (
    <div class="pairbar">
      <nav class="wrap" aria-label={say('frame.ofPair', { pair: pairName(pair) })}>
        <span class="which">{pairName(pair)}</span>
        {PAGES.map(([to, name]) => (
          <Link key={to} to={to} params={{ pair: address }} activeOptions={{ exact: true, includeSearch: false }}>
            {say(name)}
          </Link>
        ))}
      </nav>
    </div>
  );
}

/** `/` opens the search from everywhere but a field and pages that take the key themselves. */
function useSearchKey(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      event.preventDefault();
      void navigate({ to: '/search' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate]);
}
