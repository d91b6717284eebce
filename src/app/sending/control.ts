/** By which a person holds up a run, lets it go on, or ends it. The mail that is being handed over is finished. */
export interface SendControl {
  pause(): void;
  resume(): void;
  /** Gives up what was not handed over yet. For good: resuming changes nothing. */
  cancel(): void;
  readonly state: 'running' | 'paused' | 'cancelled';
  /** Resolves at the next change of state. */
  changed(): Promise<void>;
}

/** A control that lets the run go on. */
export function createSendControl(): SendControl {
  let state: SendControl['state'] = 'running';
  let waiting: (() => void)[] = [];
  const become = (next: SendControl['state']): void => {
    if (state === 'cancelled' || state === next) return;
    state = next;
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };
  return {
    pause: () => become('paused'),
    resume: () => become('running'),
    cancel: () => become('cancelled'),
    get state() {
      return state;
    },
    changed: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
