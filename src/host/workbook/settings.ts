import type { Changes } from './changes';

/** Small values that an add-in keeps in the document. Each value is JSON text, as office.js writes it. */
export class DocumentSettings {
  private values = new Map<string, string>();

  constructor(private readonly changes: Changes) {}

  all(): ReadonlyMap<string, string> {
    return this.values;
  }

  /** Replaces all settings, as a saving add-in does. */
  replace(values: Iterable<readonly [string, string]>): void {
    this.values = new Map(values);
    this.changes.emit({ kind: 'settings-changed' });
  }
}
