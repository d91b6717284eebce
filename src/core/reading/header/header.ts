import type { Field } from '../reading';

/** Below this a column is left alone. The very word of a field reaches it whatever the cells hold. */
export const LEAST_CONFIDENCE = 0.3;

/** A header row with the fields found under it. Indexes count from 0 within the grid. */
export interface Header {
  /** The last of its rows: names may be split over two. */
  readonly row: number;
  readonly firstRow: number;
  /** What stands above each column of the grid, '' for nothing. */
  readonly names: readonly string[];
  readonly columns: readonly HeaderColumn[];
  /** Columns of ages, where no other column has the amount. */
  readonly ages: readonly HeaderName[];
  /** How well each field (in the order of `fields`) suits each column, 0 to 1. */
  readonly scores: readonly (readonly number[])[];
  /** Fingerprint of what the columns hold: only where no column has a name, and `row` stands above the first item. */
  readonly shape?: string;
}

/** A column and what stands above it. */
export interface HeaderName {
  readonly column: number;
  readonly header: string;
}

export interface HeaderColumn extends HeaderName {
  readonly field: Field;
  readonly confidence: number;
  /** By hand. */
  readonly chosen: boolean;
}
