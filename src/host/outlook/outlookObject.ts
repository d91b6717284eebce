import { onWindowExternal } from '../native/windowExternal';

/** Events of Outlook's interface, by Outlook's numbers. */
const EVENTS = { command: 39, itemChanged: 46, recipientsChanged: 47 } as const;

/** Outlook's codes for a call that is refused. */
export const REFUSALS = {
  /** The host does not have this call or event. */
  notSupported: 5000,
  /** The item is in front no more. */
  itemChanged: 9030,
} as const;

/** What a call gives as it goes over the wire, or the code by which it is refused. */
export type Answer = object | (typeof REFUSALS)[keyof typeof REFUSALS];

/** The item that a call is about: office.js names it in the last parameter. */
function itemOf(parameters: readonly unknown[]): number | null {
  const last = parameters.at(-1);
  const { itemNumber } = (typeof last === 'string' ? JSON.parse(last) : {}) as { itemNumber?: string };
  return itemNumber === undefined ? null : Number(itemNumber);
}

/** Lists as the classic hosts hand them over. */
interface NativeList {
  toArray(): unknown[];
}
const list = (...entries: unknown[]): NativeList => ({ toArray: () => entries });

type Handler = (event: number, args: NativeList) => void;

export interface OutlookObjectOptions {
  readonly hostInfo: string;
  readonly context: object;
  readonly itemNumber: () => number;
  readonly answer: (call: number, parameters: readonly unknown[]) => Answer;
  /** Told in words what office.js asked for and the host does not have. */
  readonly onUnknown: (member: string) => void;
}

/** `window.external` as classic Outlook for Windows provides it: all that the add-in hears goes through it. */
export class OutlookObject {
  private readonly handlers = new Map<number, Handler>();
  private open = true;

  constructor(private readonly options: OutlookObjectOptions) {}

  /** Puts the object in place; returns how to take it away. */
  install(window: Window): () => void {
    const remove = onWindowExternal(window, {
      GetHostInfo: () => this.options.hostInfo,
      GetLoggingAllowed: () => false,
      GetContext: () => this.options.context,
      Execute: this.execute,
      RegisterEvent: this.register,
      UnregisterEvent: this.unregister,
    });
    return () => {
      this.open = false;
      remove();
    };
  }

  /** Tells a pinned pane of the item that is now in front, null for none. */
  itemChanged(initialData: object | null): void {
    // Handlers of an item are gone with it.
    this.handlers.delete(EVENTS.recipientsChanged);
    this.tell(EVENTS.itemChanged, initialData === null ? '' : JSON.stringify(initialData));
  }

  /** Tells that "To" of the message being written has changed. */
  recipientsChanged(): void {
    this.tell(EVENTS.recipientsChanged, JSON.stringify({ to: true, cc: false, bcc: false }));
  }

  private tell(event: number, payload: string): void {
    const item = JSON.stringify({ itemNumber: this.options.itemNumber() });
    this.later(() => this.handlers.get(event)?.(event, list(payload, item)));
  }

  private readonly execute = (
    call: number,
    parameters: readonly unknown[] | null,
    answer: (data: NativeList, code: number) => void,
  ): void => {
    const current = this.options.itemNumber();
    const about = itemOf(parameters ?? []) ?? current;
    const result = about === current ? this.options.answer(call, parameters ?? []) : REFUSALS.itemChanged;
    if (result === REFUSALS.notSupported) this.options.onUnknown(`call ${call} of Outlook`);
    const [data, code] = typeof result === 'number' ? [{ wasSuccessful: false }, result] : [result, 0];
    const item = JSON.stringify({ itemNumber: current });
    this.later(() => answer(list(JSON.stringify(data), code, item), 0));
  };

  private readonly register = (
    event: number,
    _target: string,
    handler: Handler,
    answer: (code: number) => void,
  ): void => {
    const isKnown = Object.values<number>(EVENTS).includes(event);
    if (isKnown) this.handlers.set(event, handler);
    else this.options.onUnknown(`event ${event} of Outlook`);
    this.later(() => answer(isKnown ? 0 : REFUSALS.notSupported));
  };

  private readonly unregister = (event: number, _target: string, answer: (code: number) => void): void => {
    this.handlers.delete(event);
    this.later(() => answer(0));
  };

  /** Outlook answers after the call, never within it; and not to an add-in that was closed. */
  private later(act: () => void): void {
    queueMicrotask(() => {
      if (this.open) act();
    });
  }
}
