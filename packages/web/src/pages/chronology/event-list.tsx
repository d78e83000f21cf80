// The lines of a chronology: only those near the window are in the page, except on paper, where all are.

import type { MergedEvent } from '@rapport/record';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EventLine, saysYear } from '../../parts/event-line.tsx';

const LINE_HEIGHT = 116;
const AHEAD = 8;

interface EventListProps {
  readonly events: readonly MergedEvent[];
  readonly pair: readonly [string, string];
  readonly here: number | null;
  readonly onNearEnd: () => void;
}

export function EventList({ events, pair, here, onNearEnd }: EventListProps) {
  const printing = usePrinting();
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: events.length,
    estimateSize: () => LINE_HEIGHT,
    overscan: AHEAD,
    scrollMargin: top,
    getItemKey: (i) => events[i]!.id,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= events.length - AHEAD) onNearEnd();
  }, [last, events.length, onNearEnd]);
  useEffect(() => {
    if (here !== null) virtual.scrollToIndex(here, { align: 'auto' });
  }, [here, virtual]);
  if (printing) {
    return (
      <ol key="paper" class="events">
        {events.map((event, i) => (
          <EventLine key={event.id} event={event} pair={pair} withYear={saysYear(events, i)} />
        ))}
      </ol>
    );
  }
  return (
    <ol key="window" class="events virtual" ref={list} style={{ height: `${virtual.getTotalSize()}px` }}>
      {items.map(({ index, key, start }) => (
        <EventLine
          key={String(key)}
          event={events[index]!}
          pair={pair}
          withYear={saysYear(events, index)}
          here={index === here}
          place={{ index, top: start - top, measure: virtual.measureElement }}
        />
      ))}
    </ol>
  );
}

/** Whether the page is being laid out for paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const onChange = (): void => setPrinting(paper.matches);
    paper.addEventListener('change', onChange);
    return () => paper.removeEventListener('change', onChange);
  }, []);
  return printing;
}
