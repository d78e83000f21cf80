import { describe, expect, it } from 'vitest';
import { doc } from './doc-builder.ts';
import { docFromConllu, treeOf } from './doc-notations.ts';

describe('documents made by hand', () => {
  it('lay words out with blanks, none round punctuation and clitics', () => {
    const built = doc({ words: ['China', "'s", 'envoy', '(', 'left', ')', 'spoke', '.'] });
    expect(built.text).toBe("China's envoy (left) spoke.");
    expect(built.textOf(0, 3)).toBe("China's envoy");
  });

  it('keep heads within their sentence', () => {
    const built = treeOf(`
      Seoul/PROPN/2/nsubj agreed/VERB/0/root/agree ./PUNCT/2/punct
      Tokyo/PROPN/2/nsubj refused/VERB/0/root/refuse ./PUNCT/2/punct`);
    expect(built.sentenceCount).toBe(2);
    expect(built.head(3)).toBe(4);
    expect([...built.children(4)]).toEqual([3, 5]);
    expect(built.lemma(4)).toBe('refuse');
  });

  it('start paragraphs at empty lines', () => {
    const built = treeOf('Yes/INTJ/0/root\n\nNo/INTJ/0/root');
    expect([...built.paragraphs]).toEqual([0, 1]);
    expect(built.text).toBe('Yes\n\nNo');
  });

  it('refuse lists of different lengths', () => {
    expect(() => doc({ words: ['a', 'b'], tags: ['X'] })).toThrow('tags has 1 entries for 2 words');
  });

  it('come from CoNLL-U with blanks where it says so', () => {
    const built = docFromConllu(
      '# newdoc\n1\tLions\tlion\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tsleep\tsleep\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n3\t!\t!\tPUNCT\t.\t_\t2\tpunct\t_\t_\n',
    );
    expect(built.text).toBe('Lions sleep!');
    expect(built.tag(0)).toBe('NNS');
    expect(built.deprel(0)).toBe('nsubj');
  });
});
