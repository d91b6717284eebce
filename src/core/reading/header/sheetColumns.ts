import { dayOfSerial } from '../../dates/excelSerial';
import { isoOfDay } from '../../dates/iso';
import type { Grid } from '../grid';
import type { SheetColumn } from '../reading';
import { cellText, isBlank } from '../values/cells';
import { isDateFormat } from '../values/dateFormat';
import { type Header, LEAST_CONFIDENCE } from './header';
import { fields } from './headerScore';
import { ROWS_SAMPLED } from './rowsLookedAt';

const SAMPLES = 3;

/** All columns that have a name or a content, with what they were read as and what they might be. */
export function sheetColumns(grid: Grid, header: Header): SheetColumn[] {
  return header.names.flatMap((name, at): SheetColumn[] => {
    const samples = samplesOf(grid, header.row + 1, at);
    if (name === '' && samples.length === 0) return [];
    const found = header.columns.find(({ column }) => column === at);
    return [
      {
        column: at + grid.firstColumn,
        header: name,
        samples,
        field: found?.field ?? null,
        confidence: found?.confidence ?? 0,
        chosen: found?.chosen ?? false,
        second: secondBest(header, at, found?.field),
      },
    ];
  });
}

function secondBest({ scores }: Header, column: number, taken: string | undefined): SheetColumn['second'] {
  let best: SheetColumn['second'] = null;
  for (const [at, field] of fields.entries()) {
    const confidence = scores[at]?.[column] ?? 0;
    if (field === taken || confidence < LEAST_CONFIDENCE) continue;
    if (best === null || confidence > best.confidence) best = { field, confidence };
  }
  return best;
}

function samplesOf(grid: Grid, fromRow: number, column: number): string[] {
  const samples: string[] = [];
  const end = Math.min(grid.rows.length, fromRow + ROWS_SAMPLED);
  for (let row = fromRow; row < end && samples.length < SAMPLES; row += 1) {
    const cell = grid.rows[row]?.[column];
    if (isBlank(cell)) continue;
    const dated = typeof cell === 'number' && isDateFormat(grid.numberFormats[row]?.[column] ?? '');
    const day = dated ? dayOfSerial(cell, grid.date1904) : null;
    samples.push(day === null ? cellText(cell) : isoOfDay(day));
  }
  return samples;
}
