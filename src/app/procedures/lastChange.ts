import type { Restore } from '../ports';
import { keyOf } from './names';

/**
 * The newest change of a procedure's rows that can be taken back, by its id in the record of the workbook; null where
 * the record does not know one.
 * @param key of the procedure
 */
export async function lastChange(restore: Pick<Restore, 'list'>, key: string): Promise<string | null> {
  const listed = await restore.list();
  if (!listed.ok) return null;
  const newest = listed.value.changes.find(({ place }) => place === 'procedures');
  if (newest === undefined || newest.way === 'none' || newest.undone) return null;
  return keyOf(newest.of) === keyOf(key) ? newest.id : null;
}
