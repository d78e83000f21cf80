import { describe, expect, it } from 'vitest';
import { parseWithLinkedom } from './load-linkedom.ts';

describe('parseWithLinkedom', () => {
  const { body } = parseWithLinkedom('<html><head></head><body><p id="a">One <b>two</b></p></body></html>');

  it('gives the tree of the page', () => {
    expect(body.querySelector('#a b')?.textContent).toBe('two');
  });

  it('keeps no table of listeners for each node', () => {
    expect('addEventListener' in body).toBe(false);
  });
});
