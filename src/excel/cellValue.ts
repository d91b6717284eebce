import type { CellValue } from '../core/index';

/** What a cell holds: Excel gives '' for an empty cell and the error's name for an error. */
export const cellValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? value
    : null;
