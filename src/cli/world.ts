/** What the command line needs of the process around it, so that tests can stand in for it. */
export interface World {
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Standard output. */
  readonly print: (text: string) => void;
  /** One or more lines on standard error. */
  readonly note: (lines: string) => void;
  /** Replaces the line of progress; null where standard error is no terminal. */
  readonly progress: ((text: string) => void) | null;
  /** Language of the system, as `nl_BE.UTF-8`; '' where none is set. */
  readonly language: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Today in the user's own calendar, as a day number. */
  readonly today: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Value of a variable of the environment, '' where it is not set. */
  readonly environment: (name: string) => string;
  /** Calls back when the user asks to stop, as by Ctrl+C; gives how to listen no more. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** The way to the network; undefined for the process's own. */
  readonly fetch: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}
