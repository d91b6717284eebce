import type { DunningSettings } from '../../../core/index';

/** What the value of a setting looks like. */
export type SettingForm =
  | { readonly form: 'choice'; readonly choices: readonly SettingChoice[] }
  /** A count lies in the range that the engine gives it. */
  | { readonly form: 'count' | 'yes-no' | 'money' | 'percent' | 'country' | 'day' | 'period' | 'procedure' };

/** Settings of the engine that one cell holds. */
export type PlainSetting = Exclude<keyof DunningSettings, 'quietPeriods' | 'clause'>;

/** Settings as the table names them: those of the engine, and what has a form of its own. */
export type SettingName =
  | PlainSetting
  | 'procedure'
  | 'quietPeriod'
  | 'clausePercent'
  | 'clauseLumpSum'
  | 'clauseSince';

/** The values of all settings that are a choice of words. */
export const settingChoices = [
  'inclusive',
  'strict',
  'later',
  'due-date',
  'previous-reminder',
  'previous-pay-by',
  'customer',
  'level',
  'item',
  'all',
  'overdue',
  'ignore',
  'published',
  'unrounded',
  'actual/365',
  'actual/actual',
  'actual/360',
] as const;
export type SettingChoice = (typeof settingChoices)[number];

const choice = (...choices: readonly SettingChoice[]): SettingForm => ({ form: 'choice', choices });
const days: SettingForm = { form: 'count' };

/** Every setting, in the order in which a new table has them. */
export const settingForms: Readonly<Record<SettingName, SettingForm>> = {
  procedure: { form: 'procedure' },
  trigger: choice('inclusive', 'strict'),
  countFrom: choice('later', 'due-date', 'previous-reminder', 'previous-pay-by'),
  skipLevels: { form: 'yes-no' },
  customerInterval: days,
  mailPer: choice('customer', 'level', 'item'),
  credits: choice('all', 'overdue', 'ignore'),
  minimumPer: choice('customer', 'item'),
  correctionDays: days,
  bucketEdges: choice('inclusive', 'strict'),
  freshWorkingDays: days,
  quietPeriod: { form: 'period' },
  resendDays: days,
  promiseWorkingDays: days,
  planDays: days,
  directDebitWorkingDays: days,
  paidByHandDays: days,
  homeCountry: { form: 'country' },
  smallCreditor: { form: 'yes-no' },
  clausePercent: { form: 'percent' },
  clauseLumpSum: { form: 'yes-no' },
  clauseSince: { form: 'day' },
  interestCap: choice('published', 'unrounded'),
  reminderFee: { form: 'money' },
  saturdayWorks: { form: 'yes-no' },
  vatRate: { form: 'percent' },
  deliveryDays: days,
  dayCount: choice('actual/365', 'actual/actual', 'actual/360'),
};

/** The names of all settings, in that order. */
export const settingNames = Object.keys(settingForms) as readonly SettingName[];

/** What the law leaves open: the table says so beside it. */
export const unsettled: ReadonlySet<SettingName> = new Set([
  'interestCap',
  'reminderFee',
  'saturdayWorks',
  'deliveryDays',
  'dayCount',
]);
