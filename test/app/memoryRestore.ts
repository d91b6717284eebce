import type { CompaniesChange, Fault, LastReading, Restore, WrittenChange } from '../../src/app/ports';
import { fail, ok, type Result } from '../../src/core/result';

/** What the record of a memory world holds. */
export interface RestoreWorld {
  /** The newest first. */
  changes: WrittenChange[];
  damaged: boolean;
  readonly companies: Map<string, CompaniesChange>;
  readonly takenOver: Map<string, LastReading>;
  /** What undoing a change does, besides marking it; false where a person changed something since. */
  readonly backs: Map<string, () => boolean>;
}

export const noChanges = (): RestoreWorld => ({
  changes: [],
  damaged: false,
  companies: new Map(),
  takenOver: new Map(),
  backs: new Map(),
});

/** A change of the record: twelve customers added, unless told otherwise. */
export const writtenChange = (change: Partial<WrittenChange> = {}): WrittenChange => ({
  id: 'change-1',
  at: '2026-11-21T13:03:00.000Z',
  place: 'customers',
  did: 'added',
  of: '',
  sheet: 'Klanten',
  rows: 12,
  way: 'back',
  undone: false,
  ...change,
});

const gone: Fault = { code: 'restore-gone', detail: '' };

/** A record in memory: undoing marks a change and keeps that it was taken back. */
export function memoryRestore(
  world: RestoreWorld,
  faulty: (operation: 'restore.list' | 'restore.undo') => Result<never, Fault> | null,
): Restore {
  const known = <T>(value: T | undefined): Result<T, Fault> => (value === undefined ? fail(gone) : ok(value));
  return {
    list: async () => faulty('restore.list') ?? ok({ changes: world.changes, damaged: world.damaged }),
    async undo(id) {
      const failed = faulty('restore.undo');
      if (failed !== null) return failed;
      const change = world.changes.find((one) => one.id === id && !one.undone);
      if (change === undefined) return fail(gone);
      if (world.backs.get(id)?.() === false) return fail({ code: 'restore-changed', detail: '' });
      const others = world.changes.map((one) => (one.id === id ? { ...one, undone: true } : one));
      world.changes = [
        { ...change, id: `${id}-back`, did: 'restored', way: change.way === 'delete' ? 'none' : 'back' },
        ...others,
      ];
      return ok(undefined);
    },
    companies: async (id) => known(world.companies.get(id)),
    takenOver: async (id) => known(world.takenOver.get(id)),
  };
}
