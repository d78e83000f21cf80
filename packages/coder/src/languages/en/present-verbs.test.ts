import { doc } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { tagPresentVerbs } from './present-verbs.ts';

/** A sentence as tagged: `word/UPOS/TAG` … */
function tagged(line: string) {
  const words = line.split(' ').map((word) => word.split('/') as [string, string, string]);
  const made = doc({ words: words.map(([form]) => form), tags: words.map(([, upos]) => upos) });
  for (const [t, [, upos, tag]] of words.entries()) made.setTag(t, upos, tag);
  return made;
}

const tagsAfter = (line: string) => {
  const made = tagged(line);
  tagPresentVerbs(made);
  return Array.from({ length: made.length }, (_, t) => made.tag(t));
};

describe('tagging the verb of a sentence that would have none', () => {
  it('finds it behind a plural', () => {
    expect(tagsAfter('Thousands/NOUN/NNS march/NOUN/NN in/ADP/IN Oslo/PROPN/NNP ./PUNCT/.')[1]).toBe('VBP');
  });

  it('finds it behind what is joined, the second of two such words', () => {
    const tags = tagsAfter(
      'A/DET/DT bomb/NOUN/NN and/CCONJ/CC a/DET/DT gun/NOUN/NN attack/NOUN/NN kill/VERB/VB ten/NUM/CD ./PUNCT/.',
    );
    expect([tags[5], tags[6]]).toEqual(['NN', 'VBP']);
  });

  it('finds it behind a plural with a phrase of its own', () => {
    expect(
      tagsAfter('Police/NOUN/NNS in/ADP/IN Oslo/PROPN/NNP arrest/NOUN/NN ten/NUM/CD men/NOUN/NNS ./PUNCT/.')[3],
    ).toBe('VBP');
  });

  it('finds a form in -s behind a noun where an object begins', () => {
    const tags = tagsAfter(
      'A/DET/DT Danish/ADJ/JJ court/NOUN/NN sentences/NOUN/NNS two/NUM/CD Kenyans/PROPN/NNPS ./PUNCT/.',
    );
    expect(tags[3]).toBe('VBZ');
  });

  it('takes fire that is exchanged for no verb', () => {
    const tags = tagsAfter(
      'Thai/ADJ/JJ and/CCONJ/CC Lao/ADJ/JJ soldiers/NOUN/NNS exchange/NOUN/NN fire/NOUN/NN again/ADV/RB ./PUNCT/.',
    );
    expect([tags[4], tags[5]]).toEqual(['VBP', 'NN']);
  });

  it('finds a form in -s behind a name', () => {
    expect(tagsAfter('Peru/PROPN/NNP institutes/NOUN/NNS legal/ADJ/JJ proceedings/NOUN/NNS ./PUNCT/.')[1]).toBe('VBZ');
  });

  it.each([
    ['with a verb', 'Thousands/NOUN/NNS saw/VERB/VBD the/DET/DT march/NOUN/NN in/ADP/IN Oslo/PROPN/NNP ./PUNCT/.'],
    ['with an auxiliary', 'The/DET/DT men/NOUN/NNS march/NOUN/NN was/AUX/VBD long/ADJ/JJ ./PUNCT/.'],
    ['without a full stop', 'Thousands/NOUN/NNS march/NOUN/NN in/ADP/IN Oslo/PROPN/NNP today/NOUN/NN'],
    ['of a name in capitals', 'Ten/NUM/CD men/NOUN/NNS March/PROPN/NNP in/ADP/IN Oslo/PROPN/NNP ./PUNCT/.'],
    ['of votes', 'The/DET/DT house/NOUN/NN votes/NOUN/NNS 136/NUM/CD to/PART/TO ban/VERB/VB it/PRON/PRP ./PUNCT/.'],
    ['behind a singular alone', 'The/DET/DT gun/NOUN/NN attack/NOUN/NN in/ADP/IN Oslo/PROPN/NNP ./PUNCT/.'],
  ])('leaves a sentence %s', (_, line) => {
    const before = tagged(line);
    expect(tagsAfter(line)).toEqual(Array.from({ length: before.length }, (_each, t) => before.tag(t)));
  });
});
