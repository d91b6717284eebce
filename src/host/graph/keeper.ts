/** Writes a state after each of its changes, one writing at a time; changes during one are in the next. */
export class Keeper {
  private changes = 0;
  private kept = 0;
  private writing: Promise<void> | null = null;

  constructor(private readonly write: () => Promise<void>) {}

  /** Notes a change, and begins to write it once whoever makes it is done. */
  changed(): void {
    this.changes += 1;
    this.whenKept().catch(() => undefined); // who waits for it gets the error
  }

  /** Resolves when every change up to now is written; rejects when writing fails. */
  async whenKept(): Promise<void> {
    const wanted = this.changes;
    while (this.kept < wanted) {
      this.writing ??= this.writeOnce();
      await this.writing;
    }
  }

  private async writeOnce(): Promise<void> {
    try {
      await Promise.resolve();
      const upTo = this.changes;
      await this.write();
      this.kept = upTo;
    } finally {
      this.writing = null;
    }
  }
}
