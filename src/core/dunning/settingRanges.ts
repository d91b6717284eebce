import type { DunningSettings } from './settings';

/** Least and most of each setting that is a number; all are whole, but for the VAT. */
export const settingRanges = {
  customerInterval: [0, 365],
  correctionDays: [0, 365],
  vatRate: [0, 100],
  reminderFee: [0, 750],
  deliveryDays: [1, 30],
  freshWorkingDays: [0, 30],
  promiseWorkingDays: [0, 30],
  planDays: [0, 90],
  directDebitWorkingDays: [0, 60],
  paidByHandDays: [0, 90],
  resendDays: [0, 90],
} as const satisfies Partial<Record<keyof DunningSettings, readonly [least: number, most: number]>>;
