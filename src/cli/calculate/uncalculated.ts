import { isCellError } from '../../host/workbook/cell';
import type { CellError } from '../../host/workbook/types';
import type { CalculatedCell } from './calculatedCells';
import { circular } from './circular';
import type { Engine } from './engine';
import { readsCells } from './readsCells';
import type { FormulaFaultCode } from './types';

/** A formula without a result of its own. */
export interface Uncalculated {
  readonly at: CalculatedCell;
  readonly code: FormulaFaultCode;
}

/**
 * The formulas whose results are none, although they could be read: those that need their own result (the engine
 * takes 0 for it), those never reached, and those with a `#NAME?` that no name or function explains.
 * @param namesNothing whether a formula uses a name that the workbook does not have
 */
export function uncalculated(
  engine: Engine,
  formulas: readonly CalculatedCell[],
  namesNothing: (formula: string) => boolean,
): Uncalculated[] {
  const unnamed = formulas.filter((each) => shows(each, '#NAME?'));
  const dependencies = engine.dependencies(formulas);
  try {
    const roots = engine.goesInCircles ? formulas : formulas.filter(({ cell }) => cell.spill);
    const circles = circular(roots, (each) =>
      dependencies.readersOf(each).filter(({ cell }) => readsCells(cell.formula ?? '')),
    );
    const explained = reached(
      unnamed.filter(({ cell }) => namesNothing(cell.formula ?? '')),
      (each) => dependencies.readersOf(each),
    );
    return [
      ...[...circles].map((at) => ({ at, code: 'circular' as const })),
      ...formulas.filter((each) => shows(each, '#BUSY!')).map((at) => ({ at, code: 'unsupported' as const })),
      ...unnamed.filter((each) => !explained.has(each)).map((at) => ({ at, code: 'unsupported' as const })),
    ];
  } finally {
    dependencies.close();
  }
}

const shows = ({ cell }: CalculatedCell, error: CellError['error']): boolean =>
  isCellError(cell.content) && cell.content.error === error;

/** These and all that can be reached from them. */
function reached<N>(from: readonly N[], nextOf: (node: N) => readonly N[]): Set<N> {
  const found = new Set(from);
  for (const node of found) for (const next of nextOf(node)) found.add(next);
  return found;
}
