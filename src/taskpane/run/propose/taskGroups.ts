import type { CheckedRun } from '../../../app/checked';
import { type TaskKind, taskKinds } from '../../../core/index';

/** Work of one kind: how many pieces, and the items they are about, as indexes. */
export interface TaskGroup {
  readonly kind: TaskKind;
  readonly count: number;
  readonly items: readonly number[];
}

/** The tasks of a proposal by kind, in the order of the kinds. */
export const taskGroups = ({ proposal: { tasks } }: Pick<CheckedRun, 'proposal'>): readonly TaskGroup[] =>
  taskKinds.flatMap((kind) => {
    const found = tasks.filter((task) => task.kind === kind);
    return found.length === 0
      ? []
      : [{ kind, count: found.length, items: [...new Set(found.flatMap(({ items }) => items))] }];
  });
