import type { Issue, Language } from '../../core/index';
import { issueText } from '../../wording/issues/issueText';

/** A finding of the reading as JSON has it: code, place (row and column from 1), facts and the sentence. */
export interface IssueJson {
  readonly code: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly sentence: string;
}

export const issueJson = (issue: Issue, language: Language): IssueJson => ({
  code: issue.code,
  row: issue.row ?? null,
  column: issue.column ?? null,
  facts: issue.facts ?? {},
  sentence: issueText(issue, language),
});
