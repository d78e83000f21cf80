// Reading the chart by pointer or by keys: the period under the eye, and the stretch that is being chosen.

import { useState } from 'preact/hooks';
import type { IndexLayout } from './layout.ts';

/** Numbers of the first and last period chosen. */
export type Stretch = readonly [number, number];

interface ReadingState {
  readonly at: number | null;
  readonly anchor: number | null;
}

export function useReading(length: number, layout: IndexLayout, onChoose: (stretch: Stretch) => void) {
  const [state, setState] = useState<ReadingState>({ at: null, anchor: null });
  const place = (event: PointerEvent): number => {
    const box = (event.currentTarget as SVGElement).ownerSVGElement!.getBoundingClientRect();
    return layout.periodAt(event.clientX - box.left);
  };
  const finish = (at: number, anchor: number): void => {
    onChoose([Math.min(at, anchor), Math.max(at, anchor)]);
    setState({ at, anchor: null });
  };
  const move = (by: number, extend: boolean): void => {
    const from = state.at ?? length - 1;
    const at = Math.max(0, Math.min(length - 1, from + by));
    setState({ at, anchor: extend ? (state.anchor ?? from) : null });
  };
  return {
    at: state.at,
    choosing: state.at === null || state.anchor === null ? null : ordered(state.at, state.anchor),
    pointer: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        const at = place(event);
        setState({ at, anchor: at });
      },
      onPointerMove: (event: PointerEvent) => {
        const at = place(event);
        setState((held) => (held.at === at ? held : { at, anchor: held.anchor }));
      },
      onPointerUp: (event: PointerEvent) => {
        if (state.anchor !== null) finish(place(event), state.anchor);
      },
      onPointerCancel: () => setState({ at: null, anchor: null }),
      onPointerLeave: () => setState(({ at, anchor }) => (anchor === null ? { at: null, anchor } : { at, anchor })),
    },
    onKeyDown: (event: KeyboardEvent): void => {
      const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12, Home: -length, End: length }[event.key];
      if (step !== undefined) move(step, event.shiftKey);
      else if (event.key === 'Enter' || event.key === ' ')
        finish(state.at ?? length - 1, state.anchor ?? state.at ?? 0);
      else if (event.key === 'Escape') setState({ at: null, anchor: null });
      else return;
      event.preventDefault();
    },
  };
}

function ordered(a: number, b: number): Stretch {
  return a < b ? [a, b] : [b, a];
}
