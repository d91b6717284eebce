/** Events of Outlook's interface, by Outlook's numbers. */
const EVENTS = { itemChanged: 46, recipientsChanged: 47 } as const;

/** Answer to a call or event that the host does not have. */
const NOT_SUPPORTED = 5000;

/** What a call gives, as it goes over the wire; `refused` for a call that the host does not know. */
export type Answer = object | typeof refused;
export const refused = Symbol('refused');

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
    const members: Record<string, unknown> = {
      GetHostInfo: () => this.options.hostInfo,
      GetLoggingAllowed: () => false,
      GetContext: () => this.options.context,
      Execute: this.execute,
      RegisterEvent: this.register,
      UnregisterEvent: this.unregister,
    };
    const scope = window as unknown as { external?: object };
    scope.external ??= {};
    const external = scope.external as Record<string, unknown>;
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(external, name, { value, configurable: true, writable: true });
    }
    return () => {
      this.open = false;
      for (const name of Object.keys(members)) delete external[name];
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
    const result = this.options.answer(call, parameters ?? []);
    const item = JSON.stringify({ itemNumber: this.options.itemNumber() });
    if (result === refused) this.options.onUnknown(`call ${call} of Outlook`);
    this.later(() => {
      if (result === refused) answer(list(JSON.stringify({ wasSuccessful: false }), NOT_SUPPORTED, item), 0);
      else answer(list(JSON.stringify(result), 0, item), 0);
    });
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
    this.later(() => answer(isKnown ? 0 : NOT_SUPPORTED));
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
