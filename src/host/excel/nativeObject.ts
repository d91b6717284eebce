/** Numbers of the calls and events of the classic interface that the host knows. */
const EVENTS = { selectionChanged: 2, ribbonCommand: 39 } as const;

/** Answer to a call that the host does not have. */
const NOT_SUPPORTED = 5001;

type Handler = (event: number, args: { toArray: () => unknown[] }) => void;

/** `window.external` as classic Excel for Windows provides it: everything beside the requests for cells. */
export class NativeObject {
  private readonly handlers = new Map<number, Handler>();

  constructor(
    private readonly hostInfo: string,
    private readonly context: object,
    private readonly onUnknown: (member: string) => void,
  ) {}

  /** Puts the object in place; returns how to take it away. */
  install(window: Window): () => void {
    const members = this.members();
    const scope = window as unknown as { external?: object };
    scope.external ??= {};
    const external = scope.external as Record<string, unknown>;
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(external, name, { value, configurable: true, writable: true });
    }
    return () => {
      for (const name of Object.keys(members)) delete external[name];
    };
  }

  /** Tells `Office.context.document` handlers that the selection changed. */
  selectionChanged(): void {
    this.handlers.get(EVENTS.selectionChanged)?.(EVENTS.selectionChanged, { toArray: () => [] });
  }

  private members(): Record<string, unknown> {
    const known: readonly number[] = Object.values(EVENTS);
    const register = (
      event: number,
      _target: string,
      handler: Handler,
      answer: (code: number) => void,
    ): void => {
      const isKnown = known.includes(event);
      if (isKnown) this.handlers.set(event, handler);
      else this.onUnknown(`event ${event} of the Common API`);
      queueMicrotask(() => answer(isKnown ? 0 : NOT_SUPPORTED));
    };
    const unregister = (event: number, _target: string, answer: (code: number) => void): void => {
      this.handlers.delete(event);
      queueMicrotask(() => answer(0));
    };
    const execute = (call: number, _params: unknown, answer: (result: number) => void): void => {
      this.onUnknown(`call ${call} of the Common API`);
      queueMicrotask(() => answer(NOT_SUPPORTED));
    };
    return {
      GetHostInfo: () => this.hostInfo,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context,
      Execute: execute,
      RegisterEvent: register,
      UnregisterEvent: unregister,
    };
  }
}
