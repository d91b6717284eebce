import { setImmediate } from 'node:timers';
import { act } from 'react';

// The first test of a file waits for what it mounts to be compiled.
jest.setTimeout(30_000);
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
window.matchMedia = () =>
  ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
// jsdom has the element but not its methods.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** Eyes and hands on what is mounted. */
export interface Hands {
  text(): string;
  /** The only element of the kind whose name or text contains the words. */
  find(selector: string, words: string): HTMLElement;
  has(selector: string, words: string): boolean;
  click(selector: string, words: string): Promise<void>;
  type(input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): Promise<void>;
  /** Lets promises, lazy parts and effects come to rest. */
  settle(): Promise<void>;
  /** Lets time pass on a clock that the test holds. */
  later(milliseconds: number): Promise<void>;
}

/** Where the user types: the test document alone does not know whether its window has the keyboard. */
export const keyboardIn = (place: 'pane' | 'sheet') =>
  jest.spyOn(document, 'hasFocus').mockReturnValue(place === 'pane');

const named = (element: Element): string =>
  `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.replace(/\u00a0/g, ' ');

// A menu stands beside the pane, at the end of the page.
const all = (selector: string, words: string): HTMLElement[] =>
  [...document.body.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    named(element).includes(words),
  );

export const settle = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  });

/** Hands on the page that `container` is in. */
export function handsOn(container: HTMLElement): Hands {
  const find = (selector: string, words: string): HTMLElement => {
    const found = all(selector, words);
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Error(`${found.length} of ${selector} "${words}" in: ${named(container)}`);
    return only;
  };
  return {
    text: () => named(container),
    find,
    has: (selector, words) => all(selector, words).length > 0,
    async click(selector, words) {
      const element = find(selector, words);
      await act(async () => element.click());
      await settle();
    },
    async type(input, value) {
      await act(async () => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, value);
        const kind = input instanceof HTMLSelectElement ? 'change' : 'input';
        input.dispatchEvent(new Event(kind, { bubbles: true }));
      });
      await settle();
    },
    settle,
    async later(milliseconds) {
      await act(async () => jest.advanceTimersByTime(milliseconds));
      await settle();
    },
  };
}
