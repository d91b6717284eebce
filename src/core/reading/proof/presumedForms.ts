import { civilOfDay } from '../../dates/civil';
import { digitsOf } from '../../money/currency';
import { decimalOfMinor } from '../../money/decimal';
import { eachInPieces, type Sliced } from '../../sliced';
import { amountFields } from '../amountFields';
import type { Issue } from '../issue';
import { dateFields } from '../layout';
import type { Field, MappedColumn } from '../reading';
import { currencyOfRow, type RowContext } from '../rows/readItem';
import { cellAmount, cellDay } from '../values/cells';
import { peelAmount } from '../values/peelAmount';
import { scanDate } from '../values/scanDate';
import { scanFigures } from '../values/scanFigures';

const LAST_MONTH = 12;

/**
 * What reading had to presume about a column since its cells do not show it. Told once per column, at the first
 * cell that may mean something else: a date a month off or an amount a thousand times too large is worse than none.
 */
export function* presumedForms(context: RowContext): Sliced<readonly Issue[]> {
  const issues: Issue[] = [];
  // Every cell of a column may be looked at.
  const look = (column: MappedColumn): void => {
    issues.push(...presumedIn(context, column));
  };
  yield* eachInPieces(context.layout.mapping, look, 1);
  return issues;
}

function presumedIn(context: RowContext, column: MappedColumn): readonly Issue[] {
  if (amountFields.includes(column.field) && column.format?.decimalMark === 'none')
    return presumedMark(context, column);
  if (!dateFields.includes(column.field)) return [];
  return column.format?.dateOrder === 'none' ? presumedOrder(context, column) : swapped(context, column);
}

/** `1.234` where no amount shows cents. */
function presumedMark(context: RowContext, column: MappedColumn): readonly Issue[] {
  for (const { at, text } of textsIn(context, column.field)) {
    const peeled = peelAmount(text);
    if (!peeled || scanFigures(text, peeled.start, peeled.end)?.mark !== 'either') continue;
    const currency = currencyOfRow(context, at);
    if (currency === null || digitsOf(currency) === 0) continue;
    const minor = cellAmount(text, context.layout.format(column.field), digitsOf(currency), currency);
    if (minor === null) continue;
    const facts = { field: column.field, content: text, currency, computed: decimalOfMinor(minor, currency) };
    return [issueAt(context, 'number-ambiguous', column, at, facts)];
  }
  return [];
}

/** `03/04/2026` where no date has a day past the twelfth. With points the day comes first everywhere. */
function presumedOrder(context: RowContext, column: MappedColumn): readonly Issue[] {
  for (const { at, text } of textsIn(context, column.field)) {
    if (!isOpen(text) || /^\s*\d+\./.test(text)) continue;
    const facts = { field: column.field, content: text };
    return [issueAt(context, 'date-ambiguous', column, at, facts)];
  }
  return [];
}

/**
 * Opening a csv file under another country's settings makes a date of `03/04/2026`, with day and month changed
 * round, and leaves `21/11/2026` a text. Then no text could be read both ways and no date has a day past the twelfth.
 */
function swapped(context: RowContext, column: MappedColumn): readonly Issue[] {
  let content: string | null = null;
  for (const { text } of textsIn(context, column.field)) {
    const date = scanDate(text);
    if (date === null) continue;
    if (date.order === 'ymd' || isOpen(text)) return [];
    content ??= text.trim();
  }
  if (content === null) return [];
  const { grid, layout } = context;
  const index = layout.column(column.field);
  let firstDate = -1;
  for (let at = layout.headerRow + 1; at < grid.rows.length; at += 1) {
    const cell = grid.rows[at]?.[index];
    if (typeof cell !== 'number') continue;
    const day = cellDay(cell, grid.numberFormats[at]?.[index] ?? '', 'none', grid.date1904);
    if (day === null) continue;
    if (civilOfDay(day).day > LAST_MONTH) return [];
    if (firstDate < 0) firstDate = at;
  }
  if (firstDate < 0) return [];
  return [issueAt(context, 'dates-swapped', column, firstDate, { field: column.field, content })];
}

/** Whether a text is a date that could be read both ways, to different days. */
function isOpen(text: string): boolean {
  const date = scanDate(text);
  return date !== null && date.order === 'none' && date.first !== date.second;
}

function* textsIn({ grid, layout }: RowContext, field: Field): Generator<{ at: number; text: string }> {
  const column = layout.column(field);
  for (let at = layout.headerRow + 1; at < grid.rows.length; at += 1) {
    const cell = grid.rows[at]?.[column];
    if (typeof cell === 'string' && cell !== '') yield { at, text: cell };
  }
}

const issueAt = (
  { grid }: RowContext,
  code: Issue['code'],
  { column }: MappedColumn,
  at: number,
  facts: NonNullable<Issue['facts']>,
): Issue => ({ code, row: at + grid.firstRow, column, facts });
