import { onWindowExternal } from '../native/windowExternal';
import type { CommandCall } from './commandRuntime';

/** Numbers of the calls and events of the classic interface that the host knows. */
const EVENTS = { selectionChanged: 2, command: 39 } as const;
const CALLS = { commandCompleted: 94 } as const;

/** Answer to a call that the host does not have. */
const NOT_SUPPORTED = 5001;

/** Lists cross the border as arrays of the classic interface, which know only this. */
interface SafeArray {
  toArray(): unknown[];
}
const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => [...values] });

type Handler = (event: number, args: SafeArray) => void;

/** What the host hears. */
export interface NativeListener {
  /** office.js listens to commands. */
  listening(): void;
  /** A command ended. */
  completed(id: string, code: number): void;
  /** office.js wants what the host does not have. */
  unknown(member: string): void;
}

/** `window.external` as classic Excel for Windows provides it: everything beside the requests for cells. */
export class NativeObject {
  private readonly handlers = new Map<number, Handler>();

  constructor(
    private readonly hostInfo: string,
    private readonly context: object,
    private readonly listener: NativeListener,
  ) {}

  /** Puts the object in place; returns how to take it away. */
  install(window: Window): () => void {
    return onWindowExternal(window, this.members());
  }

  /** Tells `Office.context.document` handlers that the selection changed. */
  selectionChanged(): void {
    this.tell(EVENTS.selectionChanged, []);
  }

  /** Has the add-in run the function of a button. */
  command(call: CommandCall): void {
    this.tell(EVENTS.command, call);
  }

  private tell(event: number, args: readonly unknown[]): void {
    this.handlers.get(event)?.(event, safeArray(args));
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
      else this.listener.unknown(`event ${event} of the Common API`);
      queueMicrotask(() => {
        answer(isKnown ? 0 : NOT_SUPPORTED);
        if (event === EVENTS.command) this.listener.listening();
      });
    };
    const unregister = (event: number, _target: string, answer: (code: number) => void): void => {
      this.handlers.delete(event);
      queueMicrotask(() => answer(0));
    };
    const execute = (
      call: number,
      params: readonly unknown[],
      answer: (result: number | SafeArray) => void,
    ): void => {
      if (call !== CALLS.commandCompleted) {
        this.listener.unknown(`call ${call} of the Common API`);
        queueMicrotask(() => answer(NOT_SUPPORTED));
        return;
      }
      const [id, code] = params;
      queueMicrotask(() => answer(safeArray([0])));
      this.listener.completed(String(id), Number(code));
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
