import type { Sheet as FileSheet } from 'hucre/xlsx';
import { renamedFormula } from '../sheetRenaming';
import { shiftedFormula } from '../shifting';
import type { Workbook } from '../workbook';
import { followShift } from './followShift';
import { mapRuleFormulas } from './ruleFormulas';

/** Keeps what only the file knows in step with the workbook: where it lies and what its formulas name. */
export function followChanges(workbook: Workbook, sheets: ReadonlyMap<string, FileSheet>): void {
  const names = new Map(workbook.sheets.all().map(({ id, name }) => [id, name]));
  workbook.subscribe((change) => {
    if (change.kind === 'shifted') {
      const { shift } = change;
      const own = sheets.get(shift.sheet);
      if (own) followShift(own, shift);
      const moved = names.get(shift.sheet) ?? '';
      for (const [id, sheet] of sheets)
        mapRuleFormulas(sheet, (formula) => shiftedFormula(formula, names.get(id) ?? '', moved, shift));
    } else if (change.kind === 'sheet-renamed' || change.kind === 'sheet-removed') {
      const before = names.get(change.sheet) ?? '';
      const after = workbook.sheets.byId(change.sheet)?.name ?? null;
      for (const sheet of sheets.values())
        mapRuleFormulas(sheet, (formula) => renamedFormula(formula, before, after));
      if (after !== null) names.set(change.sheet, after);
    } else if (change.kind === 'sheet-added') {
      names.set(change.sheet, workbook.sheets.byId(change.sheet)?.name ?? '');
    }
  });
}
