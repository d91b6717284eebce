import type { IssueCode } from '../../core/index';

/** What an issue sentence names, worded already. */
interface IssueWords {
  /** `C14`, or `row 14` in the language where the column is not known, or '' without a place. */
  readonly cell: string;
  readonly row: number;
  readonly sheet: string;
  /** Name of the column; of a sheet without column names the one to choose first, '' where there is nothing to choose from. */
  readonly field: string;
  /** The column counts days overdue, where others have a due date. */
  readonly inDays: boolean;
  /** Content of the cell, one line, shortened; '' when the cell is empty. */
  readonly content: string;
  readonly document: string;
  /** Name of another column, as the sheet writes it. */
  readonly other: string;
  /** Code of a company, and all codes that the sheet has. */
  readonly company: string;
  readonly companies: string;
  readonly firstRow: number;
  /** Amounts with their currency. */
  readonly stated: string;
  readonly computed: string;
}

/** The sentences of one language: what is wrong, where, and what to do. */
export type IssueSentences = Readonly<Record<IssueCode, (words: IssueWords) => string>> & {
  readonly rowName: (row: number) => string;
};
