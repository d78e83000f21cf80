import type { Span } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { resolveAnchor } from './resolve-anchors.ts';

function mention(id: string, ...trigger: Span[]) {
  return { id, evidence: { trigger, actor: [], recipient: [] } };
}

describe('resolveAnchor', () => {
  const anchor = { mention_id: 'ev_1', trigger: [10, 14] as const };

  it('takes the mention with the id, wherever its trigger stands', () => {
    expect(resolveAnchor(anchor, [mention('ev_2', [10, 14]), mention('ev_1', [50, 60])])).toBe('ev_1');
  });

  it('else takes the mention whose trigger overlaps most', () => {
    const mentions = [mention('a', [0, 11]), mention('b', [30, 31], [11, 14]), mention('c', [14, 20])];
    expect(resolveAnchor(anchor, mentions)).toBe('b');
  });

  it('takes none where no trigger overlaps', () => {
    expect(resolveAnchor(anchor, [mention('a', [14, 20]), mention('b')])).toBeNull();
  });
});
