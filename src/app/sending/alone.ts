import { fail, type Result } from '../../core/index';
import type { Fault, Journal } from '../ports';

/**
 * Does what only one pane of this computer may do at a time, the fault `another-run` where one is at it: panes of one user
 * share a journal, and a claim in it counts as one's own.
 */
export async function alone<T>(
  journal: Journal,
  work: () => Promise<Result<T, Fault>>,
): Promise<Result<T, Fault>> {
  if (journal.begin === undefined) return work();
  const begun = await journal.begin();
  if (!begun.ok) return begun;
  const end = begun.value;
  if (end === null) return fail({ code: 'another-run', detail: '' });
  try {
    return await work();
  } finally {
    end();
  }
}
