import { describe, expect, it } from 'vitest';
import { buildPipeline, type Stage } from './pipeline.ts';

interface Layers {
  words: string[];
  count: number;
}

const words: Stage<Layers, string> = {
  name: 'words',
  requires: [],
  assigns: 'words',
  run: (_layers, text) => text.split(' '),
};
const count: Stage<Layers, string> = {
  name: 'count',
  requires: ['words'],
  assigns: 'count',
  run: (layers) => layers.words.length,
};

describe('buildPipeline', () => {
  it('runs the stages in order and gives every layer', () => {
    expect(buildPipeline([words, count]).run('one two')).toEqual({ words: ['one', 'two'], count: 2 });
  });

  it('tells the listener of each stage', () => {
    const heard: string[] = [];
    buildPipeline([words, count]).run('one', (stage) => heard.push(stage));
    expect(heard).toEqual(['words', 'count']);
  });

  it('refuses a stage whose need is not met', () => {
    expect(() => buildPipeline([count, words])).toThrow('stage count requires words');
  });

  it('refuses a layer made twice', () => {
    expect(() => buildPipeline([words, words])).toThrow('makes words a second time');
  });
});
