// The software bill of materials of a release: CycloneDX, of all that the command needs at run time.

import { execFileSync } from 'node:child_process';

/** The part of CycloneDX that is set here. */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp: string; component: { name: string } };
}

/** What makes a bill that of one release. */
export interface BilledRelease {
  /** ISO time of the commit. */
  readonly committed: string;
  /** SHA-256 of the package, in hexadecimal. */
  readonly digest: string;
}

/** What npm says of the lockfile under `root`, as text. */
export function npmBill(root: string): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  return execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
}

/**
 * The bill with nothing of the machine and the moment in it: the program's own name for that of the folder, the time of the
 * commit, and a serial number made of the package's digest. The same release gives the same bytes.
 */
export function billOf(npmText: string, { committed, digest }: BilledRelease): string {
  const bill = JSON.parse(npmText) as Bill;
  bill.serialNumber = `urn:uuid:${uuidOf(digest)}`;
  bill.metadata.timestamp = committed;
  bill.metadata.component.name = 'rapport';
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** A UUID of version 8 (own content) out of a digest. */
function uuidOf(digest: string): string {
  const variant = '89ab'[Number.parseInt(digest[16]!, 16) % 4];
  const text = `${digest.slice(0, 12)}8${digest.slice(13, 16)}${variant}${digest.slice(17, 32)}`;
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
