import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { annotate, Doc, LinearModel, splitEnglish, TrainedModel } from '@rapport/coder';
import { describe, expect, it } from 'vitest';
import { type LanguageParts, loadLanguageParts } from './load-language-model.ts';
import { partsReceived, partsToSend } from './shared-parts.ts';

const TEXT = 'Norway and Chile signed a fishing treaty in Oslo, which both parliaments have yet to ratify.';

function posted(parts: LanguageParts): LanguageParts {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(parts);
  const received = receiveMessageOnPort(port2)!.message as LanguageParts;
  port1.close();
  return received;
}

function treeOf({ model }: LanguageParts): (string | number)[] {
  const doc = new Doc(TEXT, splitEnglish(TEXT));
  annotate(doc, new TrainedModel(model));
  return [...doc.heads, ...Array.from(doc.heads, (_, t) => `${doc.lemma(t)} ${doc.tag(t)} ${doc.deprel(t)}`)];
}

describe('partsToSend and partsReceived', () => {
  const own = loadLanguageParts('en');
  const sent = partsToSend(own);
  const received = partsReceived(posted(sent));

  it('read like the parts they were made of', () => {
    expect(treeOf(received)).toEqual(treeOf(own));
    const features = ['w:condemn', 'between:condemn', 'no such feature'];
    const classes = (parts: LanguageParts) => new LinearModel(parts.relations).classify(features);
    expect(classes(received)).toEqual(classes(own));
  });

  it('are plain bytes where they were a buffer, of which Node would warn', () => {
    const { codes } = partsToSend({ ...own, codes: Buffer.from([1, 2]) } as LanguageParts) as unknown as {
      codes: Uint8Array;
    };
    expect([codes.constructor.name, [...codes]]).toEqual(['Uint8Array', [1, 2]]);
  });

  it('hold the same memory, which each reader works in beside the weights', () => {
    const { codes } = received.model.parser.main.actions;
    expect(codes.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(received.model.memory!.buffer).toBeInstanceOf(SharedArrayBuffer);
    const before = codes.slice();
    expect(treeOf(received)).toEqual(treeOf(own));
    expect(codes).toEqual(before);
    sent.model.parser.main.actions.codes[0] = 12_345;
    expect(codes[0]).toBe(12_345);
    const first = new Uint16Array(received.model.memory!.buffer, codes.byteOffset, 1);
    expect(first[0]).toBe(12_345);
  });

  it('bring a cutter and a spelling where there are some', () => {
    const chinese = partsReceived(posted(partsToSend(loadLanguageParts('zh'))));
    expect(new TrainedModel(chinese.model).cut('两国签署协议', 0, 6, []).length).toBeGreaterThan(1);
  });
});
