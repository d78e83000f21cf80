// The width a chart has, in real pixels, so that its type keeps its size.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** `least` stands in while the element has no width yet. */
export function useWidth<E extends HTMLElement>(first = 680, least = 240) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width: Math.max(least, width) };
}
