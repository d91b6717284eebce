import type { LayoutChoice } from '../layoutChoice';
import type { HeaderColumn } from './header';
import { fields } from './headerScore';

/**
 * The recognised columns overruled by a person's: a chosen column is used whatever its cells hold, and what was
 * recognised for the same field or in the same column goes. Never throws, whatever a saved choice says.
 * @param names what stands above each column of the grid
 * @param firstColumn sheet column of the first of them, from 1
 */
export function chosenColumns(
  recognised: readonly HeaderColumn[],
  choice: LayoutChoice,
  names: readonly string[],
  firstColumn: number,
): HeaderColumn[] {
  const chosen: HeaderColumn[] = [];
  const without = new Set<string>();
  for (const [name, sheetColumn] of Object.entries(choice.columns)) {
    const field = fields.find((one) => one === name);
    if (field === undefined || sheetColumn === undefined) continue;
    const column = (sheetColumn ?? 0) - firstColumn;
    const header = names[column];
    if (sheetColumn !== null && (header === undefined || chosen.some((one) => one.column === column)))
      continue;
    without.add(field);
    if (header !== undefined) chosen.push({ field, column, header, confidence: 1, chosen: true });
  }
  const taken = new Set(chosen.map(({ column }) => column));
  return [...recognised.filter(({ field, column }) => !without.has(field) && !taken.has(column)), ...chosen];
}
