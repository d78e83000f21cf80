// Finds the encoding of a page: mark, header, declaration, and, where these are silent or wrong, the bytes themselves.

import { isUtf8 as isWholeUtf8 } from 'node:buffer';

/** Longest stretch in which an HTML page declares its encoding (the HTML standard asks for 1024 bytes). */
const DECLARED_WITHIN = 4096;

const SAMPLE = 64_000;

/** Encodings told apart by their bytes, with the letters that are common in running text of each. */
const CANDIDATES: readonly (readonly [label: string, common: RegExp])[] = [
  ['euc-kr', /[이다는을를의에가은로하고한지도사기인그나시자어리대라서정해아수일장들만부]/g],
  ['gb18030', /[的一是在不了有人我他这中大来上国和地到以说时要就出会可也你对生能而子那得于着下自之年]/g],
  ['big5', /[的一是在不了有人我他這中大來上國和地到以說時要就出會可也你對生能而子那得於著下自之年]/g],
  ['shift_jis', /[\u3041-\u3093\u30a1-\u30f6]/g],
  ['euc-jp', /[\u3041-\u3093\u30a1-\u30f6]/g],
];

const CYRILLIC = /[а-яё]{2,}/g;
const WESTERN = 'windows-1252';

/** UTF-8, UTF-16LE or UTF-16BE by the mark at the start; null without one. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark shows as a zero in every other byte of what is mostly ASCII. */
export function sniffUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length & ~1, 2048);
  if (length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return 'utf-16le';
  return even > 0.4 * pairs && odd < 0.05 * pairs ? 'utf-16be' : null;
}

/** The encoding named in a content-type header; null when none or an unknown one is named. */
export function headerCharset(contentType: string | undefined): string | null {
  return knownLabel(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
}

/** The encoding an HTML or XML page declares in itself; null when none or an unknown one is named. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARED_WITHIN)).toString('latin1');
  const named =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  const label = knownLabel(named?.[1]);
  // A page that could be read this far byte by byte is not UTF-16, whatever it says (HTML standard, 13.2.3.3).
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

/** Whether the bytes are UTF-8 without fault; a character cut off at the very end is no fault. */
export function isUtf8(bytes: Uint8Array): boolean {
  if (isWholeUtf8(bytes)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How many characters of `text` stand for bytes that mean nothing in its encoding, as a share of all. */
export function faultShare(text: string): number {
  return text.length === 0 ? 0 : (text.match(/\ufffd/g)?.length ?? 0) / text.length;
}

/** The likeliest encoding by the letters the bytes give under each; `windows-1252` when nothing speaks for another. */
export function sniffCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best = WESTERN;
  let most = 0.08;
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  for (const [label, common] of CANDIDATES) {
    const text = new TextDecoder(label).decode(sample);
    if (faultShare(text) > 0.01) continue;
    const share = (2 * (text.match(common)?.length ?? 0)) / Math.max(1, high);
    if (share > most) {
      most = share;
      best = label;
    }
  }
  if (best !== WESTERN) return best;
  return sniffCyrillic(sample, high);
}

/** Runs of small Cyrillic letters fill a Russian text under its own encoding and no other. */
function sniffCyrillic(sample: Uint8Array, high: number): string {
  let best = WESTERN;
  let most = 0.5;
  for (const label of ['windows-1251', 'koi8-r']) {
    const runs = new TextDecoder(label).decode(sample).match(CYRILLIC) ?? [];
    const share = runs.reduce((sum, run) => sum + run.length, 0) / Math.max(1, high);
    if (share > most) {
      most = share;
      best = label;
    }
  }
  return best;
}

function knownLabel(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.toLowerCase()).encoding;
  } catch {
    return null;
  }
}
