import { type RefObject, useLayoutEffect, useState } from 'react';
import { marginOf } from './scroller';

/** How far down in its page a list begins, in pixels, also after what stands above it has grown or shrunk. */
export function useMargin(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number {
  const [margin, setMargin] = useState(0);
  const measure = (): void => {
    const { current: page } = scroller;
    // A page that is hidden says nothing.
    if (list.current && page && (page.clientHeight > 0 || page.scrollTop === 0))
      setMargin(marginOf(list.current, page));
  };
  useLayoutEffect(measure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: list and page are there as long as each other
  useLayoutEffect(() => {
    const { current: page } = scroller;
    if (page === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    for (const part of page.children) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return margin;
}
