/** What must have happened before an add-in can be called. */
type Part = 'office' | 'page';

/**
 * Opens once office.js has started and the page has run its own scripts: office.js may start before they have
 * associated their functions and actions.
 */
export class StartGate {
  /** Rejects when the add-in is closed before it has started. */
  readonly opened: Promise<void>;
  private readonly missing = new Set<Part>(['office', 'page']);
  private open: () => void = () => undefined;
  private fail: (error: Error) => void = () => undefined;

  constructor() {
    this.opened = new Promise((resolve, reject) => {
      this.open = resolve;
      this.fail = reject;
    });
    this.opened.catch(() => undefined);
  }

  pass(part: Part): void {
    this.missing.delete(part);
    if (this.missing.size === 0) this.open();
  }

  close(): void {
    this.fail(new Error('The add-in was closed'));
  }
}
