// Trained parts read once in a process: worker threads ask the main thread for them, and get arrays in shared memory.

import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type LanguageParts, loadLanguageParts, partsReceived, partsToSend } from '@rapport/models';

/** A worker's way to the parts; goes into its `workerData`, the port into its `transferList`. */
export interface PartsDesk {
  readonly port: MessagePort;
  /** Counts the answers. */
  readonly answers: Int32Array;
}

/** The main thread's side. */
export class PartsStore {
  readonly #parts = new Map<string, LanguageParts | null>();

  /** A desk for one worker. */
  openDesk(): PartsDesk {
    const { port1, port2 } = new MessageChannel();
    const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    port1.on('message', (language: string) => {
      port1.postMessage(this.#partsOf(language));
      Atomics.add(answers, 0, 1);
      Atomics.notify(answers, 0);
    });
    port1.unref();
    return { port: port2, answers };
  }

  /** Null for what can't be read: the worker tries for itself, and meets the error where it is handled. */
  #partsOf(language: string): LanguageParts | null {
    const held = this.#parts.get(language);
    if (held !== undefined) return held;
    let parts: LanguageParts | null = null;
    try {
      parts = partsToSend(loadLanguageParts(language));
    } catch {
      parts = null;
    }
    this.#parts.set(language, parts);
    return parts;
  }
}

/** The worker's side: waits for the main thread. Throws as `loadLanguageParts`. */
export function askForParts({ port, answers }: PartsDesk, language: string): LanguageParts {
  const before = Atomics.load(answers, 0);
  port.postMessage(language);
  Atomics.wait(answers, 0, before);
  const received = receiveMessageOnPort(port)?.message as LanguageParts | null;
  return received === null ? loadLanguageParts(language) : partsReceived(received);
}
