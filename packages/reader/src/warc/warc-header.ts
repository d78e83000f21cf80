// The header of a WARC record: its version line and named fields (ISO 28500:2017, also WARC 0.17 to 1.1).

/** Fields by lower-case name; of a repeated one, the first. */
export type HeaderFields = ReadonlyMap<string, string>;

/** How every record begins. */
export const RECORD_BEGINNING = 'WARC/';

/** Whether a record begins with these bytes. */
export function beginsRecord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, RECORD_BEGINNING.length)).toString('latin1') === RECORD_BEGINNING;
}

/** Place behind the blank line that ends a header; -1 without one. */
export function headerEnd(bytes: Buffer): number {
  const strict = bytes.indexOf('\r\n\r\n', 0, 'latin1');
  const loose = bytes.indexOf('\n\n', 0, 'latin1');
  if (strict >= 0 && (loose < 0 || strict < loose)) return strict + 4;
  return loose < 0 ? -1 : loose + 2;
}

/** Fields of header lines behind the first one; folded lines are joined. Lines that are no fields are passed over. */
export function parseFields(text: string): HeaderFields {
  const fields = new Map<string, string>();
  const unfolded = text.replaceAll(/\r?\n[ \t]+/g, ' ');
  for (const line of unfolded.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Bytes of the block that a header announces; null when it announces none. */
export function contentLength(fields: HeaderFields): number | null {
  const stated = fields.get('content-length') ?? '';
  return /^\d{1,15}$/.test(stated) ? Number(stated) : null;
}
