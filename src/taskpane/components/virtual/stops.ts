/**
 * Marks the controls on which the arrow keys stop: `<input {...stop} type="checkbox" />`. A row may have several, or
 * none: then its first control is one.
 */
export const stop = { 'data-stop': '' } as const;

const CONTROLS = 'a[href], button, input, select, textarea';

/** The controls of a row on which the arrow keys stop, from top to bottom; those that rest are none. */
export function stopsIn(row: Element): readonly HTMLElement[] {
  const enabled = (controls: string): HTMLElement[] =>
    [...row.querySelectorAll<HTMLElement>(controls)].filter((one) => !one.matches(':disabled'));
  const marked = enabled('[data-stop]');
  return marked.length > 0 ? marked : enabled(CONTROLS).slice(0, 1);
}

/** The stop of a row after or before a control of it; undefined where there is none. */
export function nextStop(row: Element, from: Node, forward: boolean): HTMLElement | undefined {
  const wanted = forward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const found = stopsIn(row).filter((stop) => (from.compareDocumentPosition(stop) & wanted) !== 0);
  return forward ? found[0] : found.at(-1);
}

/** True where the arrow keys have a meaning of their own. */
export const takesArrows = (element: Element): boolean =>
  element.matches('select, textarea, input:not([type="checkbox"])');
