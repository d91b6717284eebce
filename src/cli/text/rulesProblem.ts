import type { RulesProblemJson } from '../json/rulesJson';

/** A row of the tables of rules and what is wrong with it. `Procedures, row 3: …` */
export const rulesProblemLine = ({ sheet, row, sentence }: RulesProblemJson): string =>
  `${sheet}, row ${row}: ${sentence}`;
