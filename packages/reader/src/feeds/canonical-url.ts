// One address for one page: what only tells where a reader came from is taken off.

/** Parameters that count readers and change no page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref_src|cmpid|ocid|ns_(?:campaign|mchannel|source)|at_(?:campaign|medium))$/i;

/** The address in the one form under which it is known; null for one that is not of the web. */
export function canonicalUrl(address: string, base?: string): string | null {
  const text = address.trim();
  if (text === '' || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href.replace(/\?$/, '');
}
