import type { Sheet } from '../workbook/sheet';

/** Pixels of one line of text, and what a row has around its lines. */
const LINE = 20;
const MARGIN = 4;
/** A bold letter of the standard font is about this wide. */
const LETTER = 8;
const DEFAULT_COLUMN = 88;

/**
 * Heights in pixels of the rows whose wrapped texts need more than one line. Files seldom say them, and the
 * view measures a row only when it is edited.
 */
export function wrappedRowHeights(
  sheet: Sheet,
  pixelsOf: (characters: number) => number,
): Map<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedRectangle(true);
  if (!used) return heights;
  sheet.grid.each(used, ({ content, style }, row, column) => {
    if (!style.wrap || typeof content !== 'string' || sheet.rowHeights.has(row)) return;
    const width = sheet.columnWidths.get(column);
    const lines = linesOf(content, (width === undefined ? DEFAULT_COLUMN : pixelsOf(width)) / LETTER);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE + MARGIN));
  });
  return heights;
}

/** `linesOf('Document number', 10) //=> 2` */
export function linesOf(text: string, lettersPerLine: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, lettersPerLine), 0);
}

function paragraphLines(paragraph: string, lettersPerLine: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of paragraph.split(' ')) {
    if (filled > 0 && filled + 1 + length > lettersPerLine) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    // A word that is longer than the line is broken.
    while (filled > lettersPerLine && lettersPerLine >= 1) {
      lines += 1;
      filled -= lettersPerLine;
    }
  }
  return lines;
}
