// The reader: bytes of a page to its article.

export { type DecodedText, type DecodeHint, decodeText } from './decode/decode-text.ts';
export { DEFAULT_MAX_BYTES, DEFAULT_MAX_DEPTH, type ReadLimits } from './limits.ts';
export { type Outlet, type OutletTable, parseOutlets } from './metadata/outlets.ts';
export { type PlainPageOptions, readPlainPage } from './plain/read-plain-page.ts';
export { looksLikeHtml, type Page, type ReadOptions, readPage } from './read-page.ts';
