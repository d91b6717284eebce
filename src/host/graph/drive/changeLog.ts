import type { StoredItem } from './item';

/** An item that was deleted; Graph names it no more. */
export interface Removed {
  readonly id: string;
  readonly drive: string;
  readonly isFolder: boolean;
  /** Ids of the folders that it lay in. */
  readonly above: readonly string[];
}

/** The last change of an item. */
interface Change {
  /** Number of the change: later ones have higher. */
  readonly at: number;
  readonly id: string;
  /** Null while the item is there. */
  readonly removed: Removed | null;
}

/** What changed in the drives, in order: each item once, at its last change. Not kept between visits. */
export class ChangeLog {
  private changes = new Map<string, Change>();
  private count = 0;
  private restarts = 0;
  private begun = 0;

  /** Names this log: a token of another one is of no use. */
  get name(): string {
    return `${this.begun}-${this.restarts}`;
  }

  /** Number of the last change. */
  get last(): number {
    return this.count;
  }

  /** Forgets everything, as a server does after a while. */
  restart(now: number): void {
    this.changes = new Map();
    this.count = 0;
    this.restarts += 1;
    this.begun = now;
  }

  changed(id: string): void {
    this.put(id, null);
  }

  removed({ id, drive, content }: StoredItem, above: readonly StoredItem[]): void {
    this.put(id, { id, drive, isFolder: content === null, above: above.map((folder) => folder.id) });
  }

  /** Changes behind a number, in order. */
  *after(number: number): Generator<Change> {
    for (const change of this.changes.values()) if (change.at > number) yield change;
  }

  private put(id: string, removed: Removed | null): void {
    this.count += 1;
    this.changes.delete(id); // so that it moves to the end
    this.changes.set(id, { id, removed, at: this.count });
  }
}
