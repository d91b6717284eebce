import type { Rect, Virtualizer } from '@tanstack/react-virtual';

/** What counts as the size of a page that is not laid out, or not yet. */
export const unknownRect: Rect = { width: 320, height: 600 };

/** The element that scrolls what is in it, or null where nothing does. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let parent = element?.parentElement ?? null; parent !== null; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (overflowY === 'auto' || overflowY === 'scroll') return parent;
  }
  return null;
}

/** How far down in what scrolls an element begins, in pixels. */
export const marginOf = (element: HTMLElement, scroller: HTMLElement): number =>
  Math.round(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);

/** Tells the size of what scrolls, at first and as it changes; a page that is hidden for a while keeps its own. */
export function observeRect(
  { scrollElement }: Virtualizer<HTMLElement, HTMLElement>,
  tell: (rect: Rect) => void,
): (() => void) | undefined {
  if (scrollElement === null) return undefined;
  const measure = (): void => {
    const { clientWidth: width, clientHeight: height } = scrollElement;
    tell(height > 0 ? { width, height } : unknownRect);
  };
  measure();
  if (typeof ResizeObserver === 'undefined') return undefined;
  const observer = new ResizeObserver(() => {
    if (scrollElement.clientHeight > 0) measure();
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}

/**
 * The height of a row in pixels; one that is hidden keeps the height that it had. A row that was measured before is not
 * measured again because it is back: that would lay the page out once for each.
 */
export function measureRow(
  row: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLElement, HTMLElement>,
): number {
  const at = list.indexFromElement(row);
  const known = list.itemSizeCache.get(list.options.getItemKey(at));
  if (entry === undefined && known !== undefined) return known;
  const height = entry?.borderBoxSize[0]?.blockSize ?? row.offsetHeight;
  return height > 0 ? Math.round(height) : (known ?? list.options.estimateSize(at));
}
