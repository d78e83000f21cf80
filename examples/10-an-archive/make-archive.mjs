// Makes a small archive as a crawler keeps it: pages of the examples, one that was not found, one that is no page, one cut off.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DAY = '2026-01-08T00:00:00Z';

function record(address, head, body) {
  const payload = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body]);
  const fields = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    `WARC-Date: ${DAY}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${payload.length}`,
  ];
  return Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`), payload, Buffer.from('\r\n\r\n')]);
}

const found = (address, type, file) => record(address, `HTTP/1.1 200 OK\r\nContent-Type: ${type}`, readFileSync(file));

const whole = found('https://sampler.example.org/tariffs', 'text/html; charset=utf-8', '../paris-tariffs.html');
const records = [
  found('https://sampler.example.org/dinner', 'text/html; charset=utf-8', '../shanghai-dinner.html'),
  record('https://sampler.example.org/gone', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html', Buffer.from('gone')),
  found('https://sampler.example.org/lakes', 'application/x-ndjson', '../lakes.jsonl'),
  whole,
];
// Each record is a gzip member of its own, as in the archives of Common Crawl; the last one ends too early.
writeFileSync(
  'pages.warc.gz',
  Buffer.concat([...records.map((one) => gzipSync(one)), gzipSync(whole.subarray(0, whole.length / 2))]),
);
