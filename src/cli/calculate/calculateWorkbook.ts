import { fail, type Language, ok, type Result } from '../../core/index';
import { cellAddress } from '../../host/workbook/address';
import { isCellError } from '../../host/workbook/cell';
import type { Workbook } from '../../host/workbook/workbook';
import { type CalculatedCell, calculatedCells, countChanged, restoreCells } from './calculatedCells';
import { FormulaCheck, type Verdict } from './checkFormulas';
import { computeFunctions } from './computeFunctions';
import { Engine } from './engine';
import type { Patience } from './patience';
import { roomOf } from './room';
import type { CalculationFault, CalculationSummary, ErrorCell, FormulaFault } from './types';
import { uncalculated } from './uncalculated';

export interface CalculationOptions {
  /** Language of the messages of the add-in's functions. */
  readonly language: Language;
  /** What TODAY and NOW give; the machine's clock when left out. */
  readonly now?: Date;
  /** Told now and then how many formulas are calculated, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** When a calculation that shows no sign of life is given up: after a minute unless said. */
  readonly patience?: Patience;
}

const PATIENCE: Patience = { every: 1000, looks: 60 };

/**
 * Calculates every formula of a workbook, the add-in's functions included, and writes the results into it. When
 * one cell cannot be calculated as Excel would, the workbook stays as it is and each such cell is named.
 */
export async function calculateWorkbook(
  workbook: Workbook,
  options: CalculationOptions,
): Promise<Result<CalculationSummary, readonly CalculationFault[]>> {
  const before = calculatedCells(workbook);
  const engine = new Engine(workbook, computeFunctions(options.language), options.now ?? new Date());
  try {
    const faults = await calculate(workbook, engine, before, options);
    if (faults.length === 0) return ok(summaryOf(before, calculatedCells(workbook)));
    restoreCells(workbook, before);
    return fail(faults);
  } finally {
    engine.dispose();
  }
}

async function calculate(
  workbook: Workbook,
  engine: Engine,
  cells: readonly CalculatedCell[],
  { onProgress = () => undefined, patience = PATIENCE }: CalculationOptions,
): Promise<readonly CalculationFault[]> {
  const verdicts = verdictsOn(workbook, engine, cells);
  const flawed = cells.flatMap((each) => {
    const flaw = verdicts.get(each.cell.formula ?? '')?.flaw;
    return flaw ? [faultOf(each, flaw.code, flaw.part)] : [];
  });
  if (flawed.length > 0) return flawed;
  const named = workbook.names.all().map(({ formula }) => formula);
  engine.makeRoom(roomOf([...verdicts.keys(), ...named]));
  if ((await engine.calculated(onProgress, patience)) === 'silent') return [{ code: 'time-out' }];
  const formulas = calculatedCells(workbook).filter(({ cell }) => cell.formula !== null);
  const namesNothing = (formula: string): boolean => verdicts.get(formula)?.namesNothing ?? false;
  return uncalculated(engine, formulas, namesNothing).map(({ at, code }) => faultOf(at, code));
}

/** What each formula comes to, by its text: many cells have the same one. */
function verdictsOn(
  workbook: Workbook,
  engine: Engine,
  cells: readonly CalculatedCell[],
): ReadonlyMap<string, Verdict> {
  const check = new FormulaCheck(workbook, (name) => engine.hasFunction(name));
  const verdicts = new Map<string, Verdict>();
  for (const { cell } of cells) {
    if (cell.formula !== null && !verdicts.has(cell.formula))
      verdicts.set(cell.formula, check.check(cell.formula));
  }
  return verdicts;
}

function faultOf(
  { sheet, row, column, cell }: CalculatedCell,
  code: FormulaFault['code'],
  part?: string,
): FormulaFault {
  const place = { sheet: sheet.name, address: cellAddress(row, column), formula: cell.formula ?? '' };
  return { code, ...place, ...(part !== undefined && { part }) };
}

function summaryOf(before: readonly CalculatedCell[], after: readonly CalculatedCell[]): CalculationSummary {
  return {
    formulas: after.filter(({ cell }) => cell.formula !== null).length,
    changed: countChanged(before, after),
    errors: after.flatMap(({ sheet, row, column, cell: { content } }): ErrorCell[] =>
      isCellError(content) ? [{ sheet: sheet.name, address: cellAddress(row, column), ...content }] : [],
    ),
  };
}
