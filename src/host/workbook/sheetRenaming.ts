import { quotedSheetName } from './address';
import type { Cell } from './cell';
import { mapReferences } from './formulaReferences';
import type { NameList } from './nameList';
import type { SheetList } from './sheetList';

interface Formulas {
  readonly sheets: SheetList;
  readonly names: NameList;
}

/** The formula with a sheet's new name; with null the sheet is gone and references to it are `#REF!`. */
export function renamedFormula(formula: string, oldName: string, newName: string | null): string {
  return mapReferences(formula, ({ sheetName, text }, asWritten) => {
    if (sheetName?.toLowerCase() !== oldName.toLowerCase()) return asWritten;
    return newName === null ? '#REF!' : `${quotedSheetName(newName)}!${text}`;
  });
}

/** Makes formulas and names follow a sheet's new name; with null the sheet is gone and they show `#REF!`. */
export function renameSheetInFormulas(
  { sheets, names }: Formulas,
  oldName: string,
  newName: string | null,
): void {
  const rename = (formula: string): string => renamedFormula(formula, oldName, newName);
  for (const sheet of sheets.all()) {
    const used = sheet.usedRectangle(true);
    if (!used) continue;
    const changed: [Cell, number, number][] = [];
    sheet.grid.each(used, (cell, row, column) => {
      const formula = cell.formula === null ? null : rename(cell.formula);
      if (formula !== cell.formula) changed.push([{ ...cell, formula }, row, column]);
    });
    for (const [cell, row, column] of changed) sheet.grid.set(row, column, cell);
  }
  names.rewrite(({ formula }) => rename(formula));
}
