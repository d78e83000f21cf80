// Foreign text made fit to stand within one line of ours.

/**
 * The text in one line: control characters, line ends and runs of blanks become one space; signs that turn the
 * direction of all that follows are left out, and so is what no XML file may hold. A lone surrogate becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

/** The address as it may stand in a link; null for all but http and https. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}
