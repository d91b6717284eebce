import type { Rectangle } from './blocks';

/** Rows whose formats are asked for: below them a column goes on as it began. */
const SAMPLE = 200;
/** Fewer of them in a very wide sheet. */
const CELLS = 120_000;

/** The format that most cells of a column have, General aside. */
function usual(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) if (format !== 'General') counts.set(format, (counts.get(format) ?? 0) + 1);
  let best = 'General';
  for (const [format, count] of counts) if (count > (counts.get(best) ?? 0)) best = format;
  return best;
}

/** Number formats of a sheet, to be asked for with a request and read after it. */
export interface ColumnFormats {
  ask(): void;
  /**
   * Number format of every cell of the rectangle: as Excel has them for the first rows, and the usual format of the
   * column below. The rows below share one array.
   */
  read(): readonly (readonly string[])[];
}

/** The formats of a rectangle. */
export function columnFormats(sheet: Excel.Worksheet, area: Rectangle): ColumnFormats {
  const rows = Math.min(SAMPLE, area.rows, Math.max(1, Math.floor(CELLS / area.columns)));
  const range = sheet.getRangeByIndexes(area.row, area.column, rows, area.columns);
  return {
    ask: () => void range.load('numberFormat'),
    read() {
      const sample = (range.numberFormat as unknown[][]).map((row) => row.map(String));
      const below = Array.from({ length: area.columns }, (_, column) =>
        usual(sample.map((row) => row[column] ?? 'General')),
      );
      return Array.from({ length: area.rows }, (_, row) => sample[row] ?? below);
    },
  };
}
