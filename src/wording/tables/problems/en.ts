import type { ProblemTexts } from './parts';

export const en: ProblemTexts = {
  quoted: (text) => `“${text}”`,
  rows: {
    'column-missing': ({ column }) =>
      `The column “${column}” is missing. Add it; without it the table does not count.`,
    'cell-unread': ({ found, column }) =>
      `${found} in “${column}” cannot be read. Correct the cell or empty it.`,
    'name-missing': () => 'This row names no procedure. Enter the name, or empty the row.',
    'rows-apart': ({ procedure }) =>
      `The rows of procedure ${procedure} stand apart. Put them below each other, or give the second another name.`,
    'level-out-of-order': ({ procedure, found, level }) =>
      level === 0
        ? `Procedure ${procedure}: a notice has no level, here is ${found}. Empty the cell.`
        : `Procedure ${procedure}: level ${level} belongs here, there is ${found}. Add the level that is missing, or empty the cell.`,
    'regime-unknown': ({ found }) => `There is no regime ${found}. Take one such as BE-B2B or NL-B2C.`,
    'day-missing': () => 'The first day of the rate is missing or is no date. Enter a date.',
    'percent-range': () => 'The rate is missing or is no percentage. Enter a number such as 10.5.',
    'source-blank': () => 'The source is missing. Enter where the rate is published.',
    'dates-fall': ({ found }) =>
      `This day does not follow that of the row before of ${found}. Put the rows in order of date.`,
    'ends-before-start': () => 'The rate is known through a day before its first. Correct one of the dates.',
    gap: ({ found }) => `A rate of ${found} is missing before this row. Add the period between.`,
    'through-missing': ({ found }) =>
      `Through which day is this last rate of ${found} known? Enter that date; beyond it Dunning does not compute.`,
    'setting-unknown': ({ found }) =>
      `There is no setting ${found}. Take a name from a new table, or empty the row.`,
    'setting-twice': ({ setting }) => `“${setting}” is there twice. Remove one of the rows.`,
    'value-unread': ({ found, setting, choices }) =>
      `${found} does not fit “${setting}”. Choices: ${choices}.`,
    'out-of-range': ({ found, setting, least, most }) =>
      `${found} is outside the bounds of “${setting}”. Choose ${least} to ${most}.`,
    'period-backwards': ({ found }) => `The period ${found} ends before it begins. Swap the dates.`,
    'procedure-unknown': ({ found }) =>
      `There is no procedure ${found}. Take a name from the table of procedures.`,
    'administration-unknown': ({ found }) =>
      `The company ${found} is not known in this workbook. Take its name from the settings, or empty the cell for all.`,
    'no-customer-setting': ({ setting }) =>
      `“${setting}” does not hold per customer. Empty the customer number; only a quiet period has one.`,
    'choice-missing': ({ column, choices }) => `“${column}” is blank. Choices: ${choices}.`,
    'choice-unknown': ({ found, column, choices }) =>
      `${found} does not fit “${column}”. Choices: ${choices}.`,
    'text-blank': () => 'This row has no words yet. Write at least one part of the letter, or empty the row.',
    'text-twice': ({ first }) =>
      `Row ${first} is for exactly the same letters already. Remove one of the two rows.`,
    'unknown-placeholder': ({ column, line, found, suggestion }) =>
      `“${column}”, line ${line}: there is no ${found}. ${suggestion === '' ? 'Take one of the list under Settings, Texts.' : `Did you mean ${suggestion}?`}`,
    'unknown-tag': ({ column, line, found, suggestion }) =>
      `“${column}”, line ${line}: the tag ${found} cannot be used here. ${suggestion === '' ? 'Only if, unless and case can.' : `Did you mean ${suggestion}?`}`,
    'unknown-filter': ({ column, line, found, suggestion }) =>
      `“${column}”, line ${line}: the filter ${found} cannot be used here. ${suggestion === '' ? 'Remove it.' : `Did you mean ${suggestion}?`}`,
    syntax: ({ column, line, found, suggestion }) =>
      `“${column}”, line ${line}: ${found} is not right. ${suggestion === '' ? 'Look at its braces and tags.' : `Did you mean ${suggestion}?`}`,
    'too-long': ({ column, most }) => `“${column}” is too long. Keep to ${most} characters.`,
  },
};
