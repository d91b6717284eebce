import { type Check, type CheckedRun, namesIn } from '../../app/checked';
import type { Language } from '../../core/index';
import { findingText } from '../../wording/pane/findingText';
import { type IssueJson, issueJson } from './issueJson';
import { type RulesProblemJson, rulesProblemJson } from './rulesJson';

/** A check of the run as JSON has it; `stops` is true where the pane would not send. */
export interface CheckJson {
  readonly code: string;
  readonly finding: string;
  readonly state: Check['state'];
  readonly stops: boolean;
  readonly sentence: string;
  readonly issues: readonly IssueJson[];
  /** Rows of the tables of rules. */
  readonly rules: readonly RulesProblemJson[];
}

/** The checks of a run, with their sentences in `language`. */
export const checksJson = (checked: CheckedRun, language: Language): CheckJson[] =>
  checked.checks.map((check) => ({
    code: check.code,
    finding: check.finding,
    state: check.state,
    stops: check.stopsSending,
    sentence: findingText(check, namesIn(checked), language),
    issues: check.issues.map((issue) => issueJson(issue, language)),
    rules: check.problems.map((problem) => rulesProblemJson(problem, language)),
  }));
