import type { Field, LayoutChoice, SheetColumn } from '../../../../core/index';

/** Nothing was chosen: all is read as recognised. */
export const noChoice: LayoutChoice = { columns: {}, dateOrder: null, decimalMark: null };

export const isNoChoice = ({ columns, dateOrder, decimalMark }: LayoutChoice): boolean =>
  Object.keys(columns).length === 0 && dateOrder === null && decimalMark === null;

/**
 * The choice after a person says what a column is: a field, or null for none. The field leaves the column where it
 * was. What the column was before is nowhere any more, unless that too was chosen by hand: then it is as recognised.
 */
export function withField(
  choice: LayoutChoice,
  { column, field: before, chosen }: Pick<SheetColumn, 'column' | 'field' | 'chosen'>,
  field: Field | null,
): LayoutChoice {
  const columns = { ...choice.columns };
  if (before !== null && before !== field) {
    if (chosen && field !== null) delete columns[before];
    else columns[before] = null;
  }
  if (field !== null) columns[field] = column;
  return { ...choice, columns };
}

/** What a column is by the choice, which the reading follows a moment later. */
export function fieldOf({ column, field }: Pick<SheetColumn, 'column' | 'field'>, { columns }: LayoutChoice) {
  const chosen = Object.entries(columns).find(([, at]) => at === column);
  if (chosen !== undefined) return chosen[0] as Field;
  return field !== null && columns[field] !== undefined ? null : field;
}

export type Sureness = 'chosen' | 'sure' | 'likely' | 'toCheck';

/** How sure the reading is of a column, in steps that a person can act on. */
export const surenessOf = ({ confidence, chosen }: Pick<SheetColumn, 'confidence' | 'chosen'>): Sureness =>
  chosen ? 'chosen' : confidence >= 0.9 ? 'sure' : confidence >= 0.6 ? 'likely' : 'toCheck';
