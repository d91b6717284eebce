import type { CheckedRun } from '../../../../app/checked';
import type { Fault } from '../../../../app/ports';
import type { AgeColumn, Field, Issue, ReadingFailure, SheetColumn } from '../../../../core/index';
import { isField } from '../../../../wording/issues/fieldNames';

/** A sheet whose columns can be chosen, whether it could be read or not. */
export interface SheetShown {
  /** Fingerprint of its layout. */
  readonly layout: string;
  readonly columns: readonly SheetColumn[];
  readonly ages: readonly AgeColumn[];
  readonly issues: readonly Issue[];
  /** No column has a name: what stands in each tells them apart. */
  readonly nameless: boolean;
  /** The field without which it cannot be read. */
  readonly missing: Field | null;
}

const isFailure = (problem: Fault | ReadingFailure): problem is ReadingFailure => 'columns' in problem;

const isNameless = (columns: readonly SheetColumn[]): boolean => columns.every(({ header }) => header === '');

/** The sheet that was read, or that could not be read for want of a column; null when there are no columns. */
export function sheetShown(
  checked: Pick<CheckedRun, 'reading'> | null,
  problem: Fault | ReadingFailure | null,
): SheetShown | null {
  if (checked !== null)
    return { ...checked.reading, nameless: isNameless(checked.reading.columns), missing: null };
  if (problem === null || !isFailure(problem) || problem.columns.length === 0) return null;
  const field = String(problem.facts?.['field'] ?? '');
  const nameless = isNameless(problem.columns);
  return { ...problem, ages: [], issues: [], nameless, missing: isField(field) ? field : null };
}

/** Findings that a choice at the columns settles. */
const asking: ReadonlySet<Issue['code']> = new Set([
  'column-unsure',
  'date-ambiguous',
  'number-ambiguous',
  'two-currencies',
]);

/** Whether the sheet leaves open what a person has to say: a column, or how dates and amounts go. */
export const asksForChoice = ({ missing, issues }: SheetShown): boolean =>
  missing !== null || issues.some(({ code }) => asking.has(code));
