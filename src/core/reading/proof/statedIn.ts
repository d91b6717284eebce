import type { Minor } from '../../money/money';
import type { Field } from '../reading';
import type { RowContext } from '../rows/readItem';
import { cellAmount, isBlank } from '../values/cells';

/** Amount that a sum row states under its ages, or null. */
export function statedByAge(
  { grid, layout }: RowContext,
  at: number,
  digits: number,
  currency: string,
): Minor | null {
  const cells = layout.ages.map((column) => grid.rows[at]?.[column]).filter((cell) => !isBlank(cell));
  const minors = cells.map((cell) => cellAmount(cell, layout.ageFormat, digits, currency));
  if (minors.length === 0 || minors.includes(null)) return null;
  return minors.reduce<Minor>((sum, minor) => sum + (minor ?? 0), 0);
}

/** Amount that a sum row states in one field, or null. */
export function statedIn(
  context: RowContext,
  at: number,
  field: Field,
  digits: number,
  currency: string,
): Minor | null {
  const cell = context.grid.rows[at]?.[context.layout.column(field)];
  return isBlank(cell) ? null : cellAmount(cell, context.layout.format(field), digits, currency);
}
