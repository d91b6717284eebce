import type { Change } from '../host/workbook/types';

/** Whether something that a file keeps was changed by a person or an add-in. */
export function isEdit(change: Change): boolean {
  if (change.kind === 'selected' || change.kind === 'sheet-activated') return false;
  return !('source' in change) || change.source !== 'calculation';
}
