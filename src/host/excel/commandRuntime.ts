import { StartGate } from './startGate';
import type { GenericEntry } from './wire/protocol';

/** What office.js reads when a button runs a function: a number of the call, the function, and the event. */
export type CommandCall = readonly [id: string, functionName: string, event: string];

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Codes of office.js for a command's end. */
const SUCCESS = 0;
const NO_SUCH_FUNCTION = 11101;

const ACTION_MESSAGES = 2;
const DISPATCH = 1000;

/**
 * The commands of the add-in. They come to it in two ways, and so they do in Excel: buttons and menu entries as an
 * event of the classic interface, which the function completes; keyboard shortcuts as a message, which has no end.
 */
export class CommandRuntime {
  private readonly buttons = new StartGate();
  private readonly shortcuts = new StartGate();
  private readonly waiting = new Map<string, Waiting>();
  private called = 0;

  constructor(
    private readonly press: (call: CommandCall) => void,
    private readonly post: (entries: readonly GenericEntry[]) => void,
  ) {}

  /** office.js listens to buttons. */
  setListening(): void {
    this.buttons.pass('office');
  }

  /** office.js takes the actions of shortcuts. */
  setActionsReady(): void {
    this.shortcuts.pass('office');
  }

  /** The page has run its own scripts. */
  setLoaded(): void {
    this.buttons.pass('page');
    this.shortcuts.pass('page');
  }

  /**
   * Runs the function of a button or menu entry. Waits until the add-in has started, and until the function says
   * that it is done; rejects when the add-in has no such function, and when it is closed.
   */
  async run(functionName: string, controlId: string): Promise<void> {
    await this.buttons.opened;
    const id = String(++this.called);
    const done = new Promise<void>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.press([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return done.catch((cause: Error) => {
      throw new Error(`${functionName}: ${cause.message}`);
    });
  }

  /** Runs the action of a keyboard shortcut; rejects when the add-in has no such action. */
  async runShortcut(action: string): Promise<void> {
    await this.shortcuts.opened;
    this.post([
      {
        messageCategory: ACTION_MESSAGES,
        messageType: DISPATCH,
        targetId: '',
        message: JSON.stringify([action]),
      },
    ]);
  }

  /** The add-in says how a command ended. */
  completed(id: string, code: number): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (code === SUCCESS) waiting?.resolve();
    else waiting?.reject(new Error(code === NO_SUCH_FUNCTION ? 'no such function' : `error ${code}`));
  }

  dispose(): void {
    this.buttons.close();
    this.shortcuts.close();
    for (const { reject } of this.waiting.values()) reject(new Error('the add-in was closed'));
    this.waiting.clear();
  }
}
