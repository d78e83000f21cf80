// The places of a network's nodes, from the worker that arranges them.

import { useEffect, useState } from 'preact/hooks';
import type { Arrangement, Places } from './arrange.ts';

/** Null while they are being arranged. */
export function useArrangement(asked: Arrangement): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  const key = JSON.stringify(asked);
  useEffect(() => {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => setPlaces(data);
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [key]);
  return places?.length === asked.radii.length ? places : null;
}
