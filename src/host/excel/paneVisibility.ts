import { invalidArgument } from './wire/hostError';
import type { GenericEntry } from './wire/protocol';

const OBJECT_EVENTS = 65536;
const VISIBILITY_CHANGED = 65539;

/** States of a shared runtime whose pane is open, and whose pane is closed while it runs on. */
type RuntimeState = 'Visible' | 'Background';

/** Whether the pane of a shared runtime is in sight; the add-in asks for it, and is told. */
export class PaneVisibility {
  constructor(
    private shown: boolean,
    /** Shows or hides the pane, as the add-in asks. */
    private readonly onAsked: (shown: boolean) => void,
    private readonly post: (entries: readonly GenericEntry[]) => void,
  ) {}

  get state(): RuntimeState {
    return this.shown ? 'Visible' : 'Background';
  }

  /** The add-in shows or hides its pane. */
  ask(state: unknown): void {
    if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
    this.onAsked(state === 'Visible');
    this.set(state === 'Visible');
  }

  /** The pane was opened or closed. */
  set(shown: boolean): void {
    if (shown === this.shown) return;
    this.shown = shown;
    const message = JSON.stringify({ visibility: shown ? 'Visible' : 'Hidden' });
    this.post([{ messageCategory: OBJECT_EVENTS, messageType: VISIBILITY_CHANGED, targetId: '', message }]);
  }
}
