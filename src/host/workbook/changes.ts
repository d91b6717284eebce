import type { Change } from './types';

/** Tells listeners about changes, in the order they were made. */
export class Changes {
  private readonly listeners = new Set<(change: Change) => void>();

  subscribe(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  emit(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
