import { runsOf } from '../blocks';
import { type KeptCell, type KeptContent, type KeptRow, sameContent } from './keptRows';

/** Entered as it stands, Excel would read something else into it: a number, a date, a formula, a mark of a text. */
const wouldBeRead = (text: string): boolean =>
  /^[=+\-@'#\s]|\d|^(true|false|waar|onwaar|vrai|faux|wahr|falsch)$/i.test(text);

/** What is entered so that the cell holds this text, and nothing that it looks like. */
function asEntered(text: string, format: string): string {
  if (format === '@') return text;
  return wouldBeRead(text) ? `'${text}` : text;
}

/** A formula of a row that stands elsewhere now: what it names of its own row moves with it. */
const movedFormula = (formula: string, from: number, to: number): string =>
  from === to
    ? formula
    : formula.replace(
        /(^|[^A-Za-z0-9_.!$])(\$?[A-Za-z]{1,3})(\d+)(?![\d(A-Za-z_])/g,
        (all, before, column, row) => (Number(row) === from ? `${before}${column}${to}` : all),
      );

/** Puts a row back. Rows count from 1. */
export interface PutRow {
  readonly sheet: Excel.Worksheet;
  /** Sheet row that it goes to, and the one that it stood in. */
  readonly row: number;
  readonly from: number;
  /** Sheet columns (from 0) of its cells. */
  readonly columns: readonly number[];
}

/** Queues the cells of a row that hold something else now, or look different. */
export function putRow({ sheet, row, from, columns }: PutRow, cells: KeptRow, now: KeptRow): void {
  const changed = cells.flatMap((cell, at) => {
    const column = columns[at];
    const present = now[at];
    const isSame = present !== undefined && sameContent(cell, present) && cell[1] === present[1];
    return column === undefined || isSame ? [] : [{ column, cell }];
  });
  changed.sort((one, other) => one.column - other.column);
  const byColumn = new Map(changed.map(({ column, cell }) => [column, cell]));
  for (const { from: first, count } of runsOf(changed.map(({ column }) => column))) {
    const run = Array.from(
      { length: count },
      (_, at) => byColumn.get(first + at) ?? (['', 'General'] as const),
    );
    putRun(sheet.getRangeByIndexes(row - 1, first, 1, count), run, (formula) =>
      movedFormula(formula, from, row),
    );
  }
}

function putRun(range: Excel.Range, run: readonly KeptCell[], moved: (formula: string) => string): void {
  const formats = run.map(([, format]) => format);
  // In a text cell a formula or a number would be taken for a text, and what an apostrophe is taken for is not certain:
  // such a cell is one only once it is filled.
  const isLate = run.map(
    ([content, format]) => format === '@' && (typeof content !== 'string' || content.startsWith("'")),
  );
  const first = formats.map((format, at) => (isLate[at] ? 'General' : format));
  range.numberFormat = [first];
  range.formulas = [run.map(([content], at) => entry(content, first[at] ?? 'General', moved))];
  if (isLate.includes(true)) range.numberFormat = [formats];
}

function entry(
  content: KeptContent,
  format: string,
  moved: (formula: string) => string,
): string | number | boolean {
  if (typeof content === 'object') return moved(content.formula);
  return typeof content === 'string' ? asEntered(content, format) : content;
}
