import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type ListPlace, newPlace } from './virtual/listPlace';
import { RowTabContext } from './virtual/rowTab';
import { measureRow, observeRect, scrollerOf, unknownRect } from './virtual/scroller';
import { useMargin } from './virtual/useMargin';
import { useRowFocus } from './virtual/useRowFocus';

/** Rows beyond what is seen, on either side. */
const OVERSCAN = 8;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    // The room above the first row must not leave the list, and the list itself holds the page where it is.
    display: 'flow-root',
    overflowAnchor: 'none',
    '@media print': { minHeight: '0 !important' },
  },
});

interface Props<T> {
  readonly rows: readonly T[];
  /** Stays the same while the row is the same; no two rows have one. */
  readonly keyOf: (row: T) => string;
  /** About how high a row will be, in pixels, until it is measured. */
  readonly height: (row: T) => number;
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly rowClass?: string;
  /** Up to so many rows all of them are in the page, as the browser's own search and printing want it. */
  readonly whole?: number;
  /** Where the list was left when it was shown last. */
  readonly place?: ListPlace;
  /** What is in a row: its controls take their `tabIndex` from `useRowTab`. */
  readonly children: (row: T) => ReactNode;
}

/**
 * A list of any length inside a page that scrolls: only the rows near what is seen are in it, each as high as it is. The
 * row with the focus stays, wherever one scrolls. Arrows, Page Up and Down, Home and End go through the rows; Tab goes
 * past them.
 * @example <VirtualList rows={mails} keyOf={({ id }) => id} height={() => 72} label="Mails">{(mail) => <Mail mail={mail} />}</VirtualList>
 */
export function VirtualList<T>(props: Props<T>) {
  const { rows, keyOf, height, label, rowClass, whole = 60, children } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const [own] = useState(newPlace);
  const place = props.place ?? own;
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf]);
  // Where this changes, every row is placed anew: of 20,000 that takes its time.
  const getItemKey = useCallback((at: number) => keys[at] ?? at, [keys]);
  const focus = useRowFocus(list, keys, place);
  const { active } = focus;

  useLayoutEffect(() => {
    scroller.current = scrollerOf(list.current);
  }, []);
  const margin = useMargin(list, scroller);

  const range = (seen: Range): number[] => {
    if (seen.count <= whole) return Array.from({ length: seen.count }, (_, at) => at);
    const found = defaultRangeExtractor(seen);
    if (active >= seen.count || found.includes(active)) return found;
    return [...found, active].sort((one, other) => one - other);
  };
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => height(rows[at] as T),
    getItemKey,
    measureElement: measureRow,
    observeElementRect: (instance, tell) => {
      // It scrolls to where it believes its page to be: one without a place of its own opens where the page is.
      if (!props.place) instance.scrollOffset = scroller.current?.scrollTop ?? 0;
      return observeRect(instance, tell);
    },
    rangeExtractor: range,
    overscan: OVERSCAN,
    scrollMargin: margin,
    initialRect: unknownRect,
    initialOffset: place.offset,
    initialMeasurementsCache: place.sizes,
    useFlushSync: false,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list comes and goes
  useLayoutEffect(() => {
    const page = scroller.current;
    if (page === null) return undefined;
    if (props.place) page.scrollTop = props.place.offset;
    return () => {
      Object.assign(place, { offset: page.scrollTop, sizes: virtual.takeSnapshot() });
    };
  }, []);

  let end = margin;
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ minHeight: virtual.getTotalSize() }}
      onKeyDown={(event) => focus.onKeyDown(event, pageOf(virtual.range))}
      onFocus={focus.onFocus}
    >
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index] as T;
        const above = item.start - end;
        ({ end } = item);
        return (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className={rowClass}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={above > 0 ? { marginBlockStart: above } : undefined}
          >
            <RowTabContext value={item.index === active ? 0 : -1}>{children(row)}</RowTabContext>
          </li>
        );
      })}
    </ul>
  );
}

/** Rows that Page Down goes on: those in sight but one. */
const pageOf = (seen: { startIndex: number; endIndex: number } | null): number =>
  seen === null ? 1 : Math.max(1, seen.endIndex - seen.startIndex - 1);
