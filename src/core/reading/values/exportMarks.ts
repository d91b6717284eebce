import { holdOf } from '../../items/hold';
import type { CellValue } from '../grid';
import { isDigit } from './characters';

/** Reminder level as the export states it: a blank is 0, no column or no figure is -1. */
export function levelOf(mapped: boolean, text: string): number {
  if (!mapped) return -1;
  if (text === '') return 0;
  if (text.length === 1 && isDigit(text.charCodeAt(0))) return Number(text);
  const figures = /^\D{0,20}(\d{1,2})$/.exec(text)?.[1];
  return figures === undefined ? -1 : Number(figures);
}

/** Words of a hold in the export; a bare mark takes the column's own header as its words. */
export function exportHoldOf(cell: CellValue, header: string): string | null {
  const words = holdOf(cell);
  return words === '' ? header || String(cell) : words;
}
