import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ListPlace } from './listPlace';
import { nextStop, stopsIn, takesArrows } from './stops';

/** The row of a list with the focus, and the keys that move it. */
export interface RowFocus {
  /** Index of the row that Tab reaches: that which had the focus last, else the first. */
  readonly active: number;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** `page`: rows that Page Down goes on. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, page: number) => void;
}

/** A row that is to get the focus once it is in the page, at its first control or its last. */
interface Wanted {
  readonly key: string;
  readonly last: boolean;
}

/**
 * Keeps the focus in a list of which only some rows are in the page: by the row's key, so that sorting and filtering do
 * not lose it. Where its row leaves the list, the one that has come in its place gets it.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  place: ListPlace,
): RowFocus {
  const [activeKey, setActiveKey] = useState(place.active);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const found = activeKey === null ? 0 : keys.indexOf(activeKey);
  const lastAt = useRef(Math.max(found, 0));
  const active = found >= 0 ? found : Math.max(0, Math.min(lastAt.current, keys.length - 1));

  const activate = (key: string | null): void => {
    place.active = key;
    setActiveKey(key);
  };
  const rowAt = (at: number): Element | null | undefined =>
    list.current?.querySelector(`:scope > [data-index="${at}"]`);

  useLayoutEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    const row = rowAt(keys.indexOf(wanted.key));
    if (row)
      stopsIn(row)
        .at(wanted.last ? -1 : 0)
        ?.focus();
  });
  useLayoutEffect(() => {
    if (found >= 0) {
      lastAt.current = found;
      return;
    }
    if (activeKey === null) return;
    const next = keys[active];
    const lost = document.activeElement === document.body && document.hasFocus();
    activate(next ?? null);
    if (lost && next !== undefined) setWanted({ key: next, last: false });
  });

  const goTo = (at: number, last = false): void => {
    const key = keys[Math.max(0, Math.min(at, keys.length - 1))];
    if (key === undefined) return;
    activate(key);
    setWanted({ key, last });
  };

  /** To the next stop of the row, or of its neighbour. */
  const step = (row: Element, from: Element, at: number, forward: boolean): void => {
    const stop = nextStop(row, from, forward);
    const next = at + (forward ? 1 : -1);
    if (stop) stop.focus();
    else if (next >= 0 && next < keys.length) goTo(next, !forward);
  };

  return {
    active,
    onFocus: ({ target }) => {
      const row = target.closest('[data-index]');
      const key = keys[Number(row?.getAttribute('data-index') ?? -1)];
      if (key !== undefined && key !== activeKey) activate(key);
    },
    onKeyDown: (event, page) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // What a menu of a row catches stands beside the page.
      if (!(target instanceof Element) || !event.currentTarget.contains(target) || takesArrows(target))
        return;
      const row = target.closest('[data-index]');
      if (row === null) return;
      const at = Number(row.getAttribute('data-index'));
      const forward = { ArrowDown: true, ArrowUp: false }[key];
      const to = { PageDown: at + page, PageUp: at - page, Home: 0, End: keys.length - 1 }[key];
      if (forward === undefined && to === undefined) return;
      event.preventDefault();
      if (to !== undefined) goTo(to);
      else step(row, target, at, forward === true);
    },
  };
}
