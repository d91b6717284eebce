import type { ProcedureProblemCode } from '../../../core/index';

/** What the sentence of a problem needs, ready to read. */
interface ProblemFacts {
  /** What stands in the cell, quoted; '' for nothing. */
  readonly found: string;
  /** Header of the column. */
  readonly column: string;
  /** All channels and all texts, as the table has them. */
  readonly channels: string;
  readonly texts: string;
  readonly most: number;
}

/** What can be wrong with a procedure, in one language: what, and the way out. */
export interface ProblemWords {
  readonly problems: Readonly<Record<ProcedureProblemCode, (facts: ProblemFacts) => string>>;
  readonly quoted: (text: string) => string;
  readonly or: string;
  readonly inLevel: (procedure: string, level: number) => string;
  readonly inNotice: (procedure: string) => string;
  readonly inProcedure: (procedure: string) => string;
}
