import type { Result } from '../../core/index';
import type { Fault } from './fault';
import type { NewCell } from './rules';

/** A column of a report: how wide it is, in characters of its font, and where its cells stand. */
interface ReportColumn {
  readonly width: number;
  readonly align: 'start' | 'end';
}

/** What a report is made of, from the top down. */
export type ReportPart =
  | { readonly kind: 'title'; readonly text: string }
  /** A heading over what follows. */
  | { readonly kind: 'heading'; readonly text: string }
  /** A line or paragraph over all columns; a strong one is what must not be overlooked. */
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** Labels in the first column, what they say in the next. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, cell: NewCell])[] }
  | {
      readonly kind: 'table';
      readonly headers: readonly string[];
      readonly rows: readonly (readonly NewCell[])[];
      /** The last row, for sums; none where nothing is added up. */
      readonly totals?: readonly NewCell[];
    }
  | { readonly kind: 'space' };

/** A worksheet of plain values that outlives the product. */
export interface NewReport {
  /** Name of the sheet, with its day; a number is put behind it where it is taken. */
  readonly sheet: string;
  readonly columns: readonly ReportColumn[];
  readonly parts: readonly ReportPart[];
  /** `onePage`: all of it; else one page wide and as many long as it takes, the headers of its table on each. */
  readonly print: { readonly orientation: 'portrait' | 'landscape'; readonly onePage: boolean };
}

/** Worksheets that a person prints, mails or keeps. */
export interface Reports {
  /** Makes the sheet behind the one in front, and shows it; gives the name that it got. */
  make(report: NewReport): Promise<Result<{ readonly sheet: string }, Fault>>;
}
