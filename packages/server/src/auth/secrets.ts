// Secrets: made at random, kept as hashes, compared in constant time.

import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt as the OWASP Password Storage Cheat Sheet gives it for 32 MiB: N = 2^15, r = 8, p = 3. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const TOKEN_BYTES = 32;
const SCHEME = 'scrypt';

/** A secret that cannot be guessed: 256 bits in 43 characters. */
export function randomSecret(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** The hash under which a random secret is kept. Random secrets need no salt and no slow hash; passwords do. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** A salted hash of a password, with its parameters: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const { N, r, p } = SCRYPT;
  const hash = await derive(password, salt, SCRYPT);
  return [SCHEME, N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether the password is the one of the hash. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = kept.split('$');
  if (scheme !== SCHEME || salt === undefined || hash === undefined) return false;
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: SCRYPT.maxmem };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
  return timingSafeEqual(derived, Buffer.from(hash, 'base64url'));
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());
}

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly maxmem: number;
}

function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, cost, (error, hash) => {
      if (error === null) resolve(hash);
      else reject(error);
    });
  });
}
