import { shifted } from '../workbook/shifting';
import type { Area, Shift } from '../workbook/types';
import { itemNotFound } from './wire/hostError';

/** The cells that a Range proxy stands for. They move when rows or columns are inserted or deleted. */
export class RangeTarget {
  /** Set when office.js keeps the range beyond one request. */
  referenceId: string | null = null;
  private current: Area | null;

  constructor(area: Area) {
    this.current = area;
  }

  /** Throws when all cells of the range were deleted. */
  get area(): Area {
    if (!this.current) throw itemNotFound();
    return this.current;
  }

  shift(shift: Shift): void {
    if (this.current?.sheet === shift.sheet) this.current = shifted(this.current, shift);
  }

  sheetRemoved(sheet: string): void {
    if (this.current?.sheet === sheet) this.current = null;
  }
}
