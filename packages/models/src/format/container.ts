// The model file's outer form: magic, version, checksum, a header in JSON, and named sections of bytes.

import { RapportError } from '@rapport/record';
import { crc32 } from './checksum.ts';

/** "RAPM", little-endian. */
const MAGIC = 0x4d504152;

/** Version of the container and of its sections' encodings; raised whenever an older reader would misread. */
export const FORMAT_VERSION = 1;

/** Magic, version, checksum of all that follows it, length of all that follows it, header length. */
const FIXED_BYTES = 20;
const CHECKED_FROM = 16;

/** The header of a model file. */
export interface ModelHeader {
  /** What the file holds: `parser` for tagger, lemmas and parser of one language. */
  readonly kind: string;
  readonly language: string;
  /** Facts the sections need, by name; each kind knows its own. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sections: readonly (readonly [name: string, bytes: number])[];
}

/** A file's header and sections. */
export interface Container {
  readonly header: ModelHeader;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

/** Packs sections behind a header. */
export function encodeContainer(
  head: Omit<ModelHeader, 'sections'>,
  sections: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const header = { ...head, sections: [...sections].map(([name, bytes]) => [name, bytes.length]) };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bodies = [...sections.values()];
  const length = FIXED_BYTES + json.length + bodies.reduce((sum, b) => sum + b.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT_VERSION, true);
  view.setUint32(12, length - CHECKED_FROM, true);
  view.setUint32(16, json.length, true);
  bytes.set(json, FIXED_BYTES);
  let at = FIXED_BYTES + json.length;
  for (const body of bodies) {
    bytes.set(body, at);
    at += body.length;
  }
  view.setUint32(8, crc32(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

/**
 * Opens a container.
 * @throws RapportError `E_MODEL` on foreign, newer, truncated or damaged bytes, or another kind than expected.
 */
export function decodeContainer(bytes: Uint8Array, kind: string, source: string): Container {
  if (bytes.length < FIXED_BYTES) throw damaged(source, `found ${bytes.length} bytes, expected a model file`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw damaged(source, 'found other bytes than a model file begins with');
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION)
    throw damaged(source, `found format version ${version}, this program reads ${FORMAT_VERSION}`);
  const length = view.getUint32(12, true);
  if (length !== bytes.length - CHECKED_FROM)
    throw damaged(source, `found ${bytes.length - CHECKED_FROM} bytes of content, expected ${length}`);
  if (crc32(bytes.subarray(CHECKED_FROM)) !== view.getUint32(8, true))
    throw damaged(source, 'the checksum does not match the content');
  const headerEnd = FIXED_BYTES + view.getUint32(16, true);
  if (headerEnd > bytes.length) throw damaged(source, 'the header is longer than the file');
  const header = readHeader(bytes.subarray(FIXED_BYTES, headerEnd), source);
  if (header.kind !== kind) throw damaged(source, `found a model of kind "${header.kind}", expected "${kind}"`);
  return { header, sections: cutSections(bytes, headerEnd, header, source) };
}

/** An `E_MODEL` error with the remedy in its words. */
export function damaged(source: string, found: string): RapportError {
  return new RapportError('E_MODEL', `${found}; reinstall the models, or rebuild them as MODELS.md says`, { source });
}

function readHeader(bytes: Uint8Array, source: string): ModelHeader {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new RapportError('E_MODEL', 'the header is not JSON; reinstall the models', { source, cause });
  }
  if (!isHeader(value)) throw damaged(source, 'the header lacks kind, language, facts or sections');
  return value;
}

function isHeader(value: unknown): value is ModelHeader {
  if (typeof value !== 'object' || value === null) return false;
  const h = value as Partial<ModelHeader>;
  if (typeof h.kind !== 'string' || typeof h.language !== 'string') return false;
  if (typeof h.facts !== 'object' || h.facts === null || !Array.isArray(h.sections)) return false;
  return h.sections.every(
    (s) => Array.isArray(s) && typeof s[0] === 'string' && Number.isInteger(s[1]) && (s[1] as number) >= 0,
  );
}

function cutSections(bytes: Uint8Array, from: number, header: ModelHeader, source: string): Map<string, Uint8Array> {
  const sections = new Map<string, Uint8Array>();
  let at = from;
  for (const [name, length] of header.sections) {
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  if (at !== bytes.length) throw damaged(source, 'the sections do not add up to the file');
  return sections;
}
