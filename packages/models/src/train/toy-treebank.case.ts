// A treebank of a few invented sentences, enough to train a model in a second.

const SENTENCES: readonly (readonly string[])[] = [
  ['Norway/PROPN/NNP/2/nsubj', 'signs/VERB/VBZ/0/root', 'pacts/NOUN/NNS/2/obj', './PUNCT/./2/punct'],
  ['Chile/PROPN/NNP/2/nsubj', 'signs/VERB/VBZ/0/root', 'the/DET/DT/4/det', 'pact/NOUN/NN/2/obj', './PUNCT/./2/punct'],
  ['The/DET/DT/2/det', 'envoy/NOUN/NN/3/nsubj', 'left/VERB/VBD/0/root', 'Oslo/PROPN/NNP/3/obj', './PUNCT/./3/punct'],
  ['Oslo/PROPN/NNP/2/nsubj', 'sent/VERB/VBD/0/root', 'the/DET/DT/4/det', 'envoys/NOUN/NNS/2/obj', './PUNCT/./2/punct'],
  ['Talks/NOUN/NNS/2/nsubj', 'failed/VERB/VBD/0/root', 'in/ADP/IN/4/case', 'Oslo/PROPN/NNP/2/obl', './PUNCT/./2/punct'],
];

const LEMMAS: Readonly<Record<string, string>> = {
  signs: 'sign',
  pacts: 'pact',
  left: 'leave',
  sent: 'send',
  envoys: 'envoy',
  Talks: 'talk',
  failed: 'fail',
};

/** The treebank, each sentence `copies` times. */
export function toyTreebank(copies: number): string {
  const text = SENTENCES.map((words) => `${words.map(wordLine).join('\n')}\n`).join('\n');
  return `${text}\n`.repeat(copies);
}

function wordLine(word: string, i: number): string {
  const [form, upos, xpos, head, relation] = word.split('/') as [string, string, string, string, string];
  const lemma = LEMMAS[form] ?? (upos === 'PROPN' ? form : form.toLowerCase());
  return [i + 1, form, lemma, upos, xpos, '_', head, relation, '_', '_'].join('\t');
}
