import type { ProblemWords } from './problemFacts';

export const en: ProblemWords = {
  problems: {
    'no-levels': () => 'there is no level. Add a row with days from 0',
    'too-many-levels': ({ most }) => `there are more than ${most} levels. Remove some`,
    'days-missing': ({ column }) => `the days are missing. Fill in “${column}”`,
    'days-not-whole': ({ found }) => `${found} days is not a whole number. Enter a whole number, such as 10`,
    'days-fall': ({ found }) =>
      `${found} days is less than in the row above. Put the levels in the order of their days`,
    'negative-after-positive': ({ found }) =>
      `${found} days is a notice before the due date. Put that row above the levels`,
    'interval-not-whole': ({ found, column }) =>
      `${found} is not a whole number. Enter a whole number in “${column}”, such as 7`,
    'unknown-channel': ({ found, channels }) => `there is no channel ${found}. Choose ${channels}`,
    'no-text': ({ texts }) => `a mail or letter needs a text. Choose ${texts}`,
    'unknown-text': ({ found, texts }) => `there is no text ${found}. Choose ${texts}`,
    'not-yes-or-no': ({ found, column }) => `${found} is not yes or no. Enter yes or no in “${column}”`,
    'amount-not-valid': ({ found, column }) =>
      `${found} is not an amount. Enter an amount from 0 in “${column}”, or nothing`,
    'pay-within-not-whole': ({ found, column }) =>
      `${found} is not a whole number. Enter a number of days in “${column}”, or nothing`,
    'notice-not-by-mail': ({ found }) => `it goes by mail only, not by ${found}`,
    'notice-charges': ({ column }) => `nothing is late yet: charge nothing. Empty “${column}”`,
  },
  quoted: (text) => `“${text}”`,
  or: ' or ',
  inLevel: (procedure, level) => `procedure ${procedure}, level ${level}`,
  inNotice: (procedure) => `procedure ${procedure}, notice before the due date`,
  inProcedure: (procedure) => `procedure ${procedure}`,
};
