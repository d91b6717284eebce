import type { RowProblemCode } from '../problem';

/** What a sentence on a row may need, as the user reads it; '' for what does not apply. */
interface ProblemParts {
  /** What stands in the cell, in quotes. */
  readonly found: string;
  readonly column: string;
  readonly setting: string;
  /** What may be typed there. */
  readonly choices: string;
  readonly procedure: string;
  readonly level: number;
  readonly least: number;
  readonly most: number;
  /** Line of a cell, and what was probably meant there, in quotes. */
  readonly line: number;
  readonly suggestion: string;
  /** Row that says it already. */
  readonly first: number;
}

/** A sentence for every problem of a row: what is wrong, and the way out. */
export interface ProblemTexts {
  readonly quoted: (text: string) => string;
  readonly rows: Readonly<Record<RowProblemCode, (parts: ProblemParts) => string>>;
}
