// One client that listens to server-sent events (HTML Living Standard, section 9.2).

import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

/** A silent connection is cut by proxies after a minute or so. */
const HEARTBEAT_MS = 25_000;

/** Sends events until either side ends it. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;

  /** Takes the answer over; nobody else writes to it any more. */
  constructor(reply: FastifyReply) {
    reply.hijack();
    this.#response = reply.raw;
    this.#response.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    this.#response.write(': listening\n\n');
    this.#heartbeat = setInterval(() => this.#response.write(': still here\n\n'), HEARTBEAT_MS);
    this.#heartbeat.unref();
    this.#response.on('close', () => clearInterval(this.#heartbeat));
  }

  send(event: string, data: unknown): void {
    if (this.#response.writableEnded) return;
    this.#response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  onClosed(work: () => void): void {
    this.#response.on('close', work);
  }

  end(): void {
    this.#response.end();
  }
}
