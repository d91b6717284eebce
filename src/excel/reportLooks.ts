import type { Look, ReportLayout, Stretch } from './reportLayout';

const GREY = '#595959';
const LINE = '#BFBFBF';
const HEADER = '#F2F2F2';
const INK = '#000000';

/** What a look has beyond the standard font. */
interface Face {
  readonly size?: number;
  readonly bold?: true;
  readonly colour?: string;
  readonly fill?: string;
}

const FACES: Readonly<Record<Look, Face>> = {
  title: { size: 16, bold: true },
  mark: { size: 9, colour: GREY },
  heading: { size: 12, bold: true },
  text: {},
  strong: { bold: true },
  label: { colour: GREY },
  fact: {},
  header: { bold: true, fill: HEADER },
  row: {},
  total: { bold: true },
};

function line(range: Excel.Range, side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal', colour: string): void {
  const border = range.format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = colour;
}

function paint(range: Excel.Range, { look, rows, align, merged, wraps, indented }: Stretch): void {
  const { format } = range;
  const { size, bold, colour, fill } = FACES[look];
  if (merged) range.merge(true);
  if (wraps) format.wrapText = true;
  format.verticalAlignment = look === 'header' || look === 'heading' ? 'Bottom' : 'Top';
  format.horizontalAlignment = align === 'end' ? 'Right' : 'Left';
  if (indented) format.indentLevel = 1;
  if (size !== undefined) format.font.size = size;
  if (bold) format.font.bold = true;
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
  if (look === 'header') line(range, 'EdgeBottom', GREY);
  if (look === 'row') {
    line(range, 'EdgeBottom', LINE);
    if (rows > 1) line(range, 'InsideHorizontal', LINE);
  }
  if (look === 'total') line(range, 'EdgeTop', INK);
}

/** Queues how the cells of a report look: fonts, lines, merged cells and heights. */
export function queueLooks(sheet: Excel.Worksheet, { stretches, heights }: ReportLayout): void {
  for (const stretch of stretches) {
    const { row, column, rows, columns } = stretch;
    paint(sheet.getRangeByIndexes(row, column, rows, columns), stretch);
  }
  for (const { look, row, rows } of stretches)
    if (look === 'row' || look === 'header' || look === 'total')
      sheet.getRangeByIndexes(row, 0, rows, 1).format.autofitRows();
  for (const [row, points] of heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
}
