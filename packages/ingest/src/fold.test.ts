import type { EventKeeper } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import { describe, expect, it, vi } from 'vitest';
import { foldWaiting } from './fold.ts';

const PLACE = { block: 'KOR CHN', day: 1, stamp: 1 };

describe('folding what waits', () => {
  it('is left to the program that folds already, and goes on when that one has ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let over = false;
    const written: unknown[] = [];
    const ledger = {
      dirtyPlaces: async () => (written.length > 0 ? [] : [PLACE]),
      neighbourhoods: vi.fn(async () => []),
      replaceEvents: async (folds: readonly unknown[]) => {
        if (!over) throw new RapportError('E_LEDGER_OVERTAKEN', 'another program folded events meanwhile');
        written.push(folds);
        return { added: 2, changed: 0, unchanged: 0, removed: 1 };
      },
    };
    const folding = foldWaiting(ledger as unknown as EventKeeper);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ledger.neighbourhoods.mock.calls.length).toBeGreaterThan(5);
    expect(ledger.neighbourhoods.mock.calls.length).toBeLessThan(20);
    over = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(await folding).toEqual({ added: 2, changed: 0, removed: 1 });
    vi.useRealTimers();
  });
});
