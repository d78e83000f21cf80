// Tells bytes that are no text at all, and names what they are.

/** First bytes of well-known file kinds, as Latin-1 text; the offset is 0 unless given. */
const MAGIC: readonly (readonly [kind: string, bytes: string, offset?: number])[] = [
  ['a PDF', '%PDF-'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a WebP picture', 'WEBP', 8],
  ['an AVIF or HEIC picture or MP4 film', 'ftyp', 4],
  ['a zip archive or office file', 'PK\x03\x04'],
  ['an empty zip archive', 'PK\x05\x06'],
  ['a RAR archive', 'Rar!'],
  ['a 7z archive', "7z\xbc\xaf'\x1c"],
  ['bzip2-compressed data', 'BZh'],
  ['xz-compressed data', '\xfd7zXZ'],
  ['zstd-compressed data', '\x28\xb5\x2f\xfd'],
  ['an ELF program', '\x7fELF'],
  ['a Windows program', 'MZ\x90'],
  ['a WebAssembly module', '\0asm'],
  ['an old Office file', '\xd0\xcf\x11\xe0'],
  ['an SQLite database', 'SQLite format 3'],
  ['a Matroska film', '\x1a\x45\xdf\xa3'],
  ['an MP3 sound', 'ID3'],
  ['an Ogg sound', 'OggS'],
  ['a WOFF font', 'wOF'],
];

const SAMPLE = 4096;

/** More than this share of control characters (tabs and line ends aside) is no text in any encoding we read. */
const MOST_CONTROLS = 0.02;

/** Names what the bytes are when they are not text; null for text. UTF-16 must have been recognised before. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  for (const [kind, magic, offset = 0] of MAGIC) if (head.startsWith(magic, offset)) return kind;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 ? !isLayout(byte) : byte === 0x7f) controls++;
  return controls > Math.max(2, MOST_CONTROLS * sample.length) ? 'binary data' : null;
}

/** Tab, line feed, vertical tab, form feed, carriage return, and the escape of ISO-2022 encodings. */
function isLayout(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}
