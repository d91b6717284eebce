import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Gives the keyboard back when something that stood in front is gone: to the element that had it before, or to
 * `otherwise` where that one is gone too. Nothing happens while the user works elsewhere, in the sheet.
 */
export function useReturnFocus(open: boolean, otherwise: RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current === open) return;
    wasOpen.current = open;
    if (open) before.current = document.activeElement;
    else if (document.hasFocus()) {
      const { current } = before;
      const isThere = current instanceof HTMLElement && current !== document.body && current.isConnected;
      (isThere ? current : otherwise.current)?.focus();
    }
  }, [open, otherwise]);
}
