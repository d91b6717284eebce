/** Parts of the page in the order in which F6 visits them, each with what takes the focus there. */
const REGIONS = [
  { region: 'header', first: 'button:not([disabled])' },
  // The mailbox's folder, or where Univer hears the keys that go to the grid.
  {
    region: 'main',
    first: '[role="tab"].fui-Tab[aria-selected="true"], [id$="DOCS_NORMAL"][contenteditable]',
  },
  { region: 'aside', first: 'iframe' },
] as const;

/**
 * Lets F6 and Shift+F6 go round bar, sheet or mailbox, and pane, as in Office: in the sheet Tab goes from cell to
 * cell, and nothing else leads out of it by keyboard. `source` is the page itself or the pane's frame.
 */
export function listenForRegionKeys(source: Window, page: Document): void {
  source.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      moveFocus(page, event.shiftKey ? -1 : 1);
    },
    true,
  );
}

function moveFocus(page: Document, step: 1 | -1): void {
  const current = REGIONS.findIndex(({ region }) => page.activeElement?.closest(`#root ${region}`));
  for (let tried = 1; tried <= REGIONS.length; tried += 1) {
    const next = REGIONS[(Math.max(current, 0) + step * tried + REGIONS.length * tried) % REGIONS.length];
    const targets = next ? page.querySelectorAll<HTMLElement>(`#root ${next.region} :is(${next.first})`) : [];
    const target = [...targets].find((each) => each.checkVisibility({ visibilityProperty: true }));
    if (!target) continue;
    focus(target);
    return;
  }
}

/** A frame's own first button, so that Tab goes on from there. */
function focus(target: HTMLElement): void {
  target.focus();
  if (!(target instanceof HTMLIFrameElement)) return;
  target.contentWindow?.focus();
  target.contentDocument?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
}
