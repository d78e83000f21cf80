import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWithLinkedom } from '../html/load-linkedom.ts';
import { elementsByTag } from './walk.ts';

const TAGS = ['p', 'h1', 'h2', 'meta', 'a', 'img', 'template', 'div', 'svg', 'lineargradient', 'A', 'linearGradient'];

const LOWER_CASE = TAGS.filter((tag) => tag === tag.toLowerCase());

/** Elements in each other, written as HTML. */
const markup = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('text', '<!-- remark -->', '<br>'),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).tree;

describe('elementsByTag', () => {
  it('finds what querySelectorAll finds, in its order', () => {
    fc.assert(
      fc.property(markup, fc.subarray(LOWER_CASE, { minLength: 1 }), (inner, tags) => {
        const document = parseWithLinkedom(`<!doctype html><html><head></head><body>${inner}</body></html>`);
        const all = [...document.querySelectorAll('*')];
        const placesOf = (elements: Iterable<Element>) => [...elements].map((element) => all.indexOf(element));
        for (const root of [document, document.body]) {
          expect(placesOf(elementsByTag(root, ...tags))).toEqual(placesOf(root.querySelectorAll(tags.join(', '))));
        }
      }),
    );
  });
});
