// What may stand in a reply: a few tags, links to the web, nothing else.

import sanitizeHtml from 'sanitize-html';

/** Exactly these tags and attributes; of links only http and https, and none that is followed by search engines. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['a', 'abbr', 'acronym', 'b', 'blockquote', 'cite', 'code', 'del', 'em', 'i', 'q', 'strike', 'strong'],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    abbr: ['title'],
    acronym: ['title'],
    blockquote: ['cite'],
    del: ['datetime'],
    q: ['cite'],
  },
  allowedSchemes: ['http', 'https'],
  allowedSchemesAppliedToAttributes: ['href', 'cite'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  enforceHtmlBoundary: false,
  transformTags: {
    a: (tagName, { rel: _, href, ...attribs }) => ({
      tagName,
      attribs: { ...attribs, ...(isWebAddress(href) ? { href } : {}), rel: 'nofollow ugc' },
    }),
  },
};

/** HTML that is safe to show; links name a whole address. */
export function sanitiseReply(html: string): string {
  const clean = sanitizeHtml(html, { ...ALLOWED, exclusiveFilter: isEmptyLink });
  return clean.trim();
}

/** Text alone, as for a name. */
export function plainText(html: string): string {
  return sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} }).replaceAll(/\s+/g, ' ').trim();
}

function isWebAddress(href: string | undefined): href is string {
  return href !== undefined && /^https?:\/\/[^\s/]/i.test(href);
}

function isEmptyLink({ tag, text }: sanitizeHtml.IFrame): boolean {
  return tag === 'a' && text.trim() === '';
}
