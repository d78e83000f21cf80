// Digests as WARC files state them: `sha1:` and the value in base32 (RFC 4648) or in hexadecimal digits.

import { createHash } from 'node:crypto';

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha512: 'sha512',
  'sha-512': 'sha512',
  md5: 'md5',
};
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Whether bytes have the digest that is stated; null where none is, or one of a kind that is not known. */
export function hasDigest(bytes: Uint8Array, stated: string | undefined): boolean | null {
  const [, label = '', value = ''] = /^([\w-]+):\s*([\w+/=]+)$/.exec(stated ?? '') ?? [];
  const algorithm = ALGORITHMS[label.toLowerCase()];
  if (algorithm === undefined) return null;
  const digest = createHash(algorithm).update(bytes).digest();
  return digest.toString('hex') === value.toLowerCase() || base32(digest) === value.toUpperCase().replaceAll('=', '');
}

/** Base32 without padding. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held & 0xff) << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31];
  }
  return bits === 0 ? text : text + ALPHABET[(held << (5 - bits)) & 31]!;
}
