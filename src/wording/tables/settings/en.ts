import type { SettingTexts } from './words';

export const en: SettingTexts = {
  settings: {
    procedure: {
      name: 'Procedure of the company',
      meaning: 'For customers of whom no row, group, profile or law says otherwise',
    },
    trigger: {
      name: 'Day of a level',
      meaning: 'Inclusive: from the day itself. Strict: only the day after',
    },
    countFrom: {
      name: 'Further levels count from',
      meaning: 'The due date or the previous reminder plus interval, the later of both, or one of them alone',
    },
    skipLevels: { name: 'Skip levels', meaning: 'No: never more than one level at a time, however late' },
    customerInterval: {
      name: 'Days between two mails to a customer',
      meaning: 'What falls due meanwhile waits and joins the next. 0: the items alone decide',
    },
    mailPer: { name: 'One mail per', meaning: 'All items of a customer together, per level, or per item' },
    credits: { name: 'Credit notes set off', meaning: 'Which open credits are taken off the amount due' },
    minimumPer: {
      name: 'Minimum amount holds per',
      meaning: 'All that a customer owes, or each item by itself',
    },
    correctionDays: {
      name: 'Correction days',
      meaning: 'Days taken off the age: payments that are still on their way',
    },
    bucketEdges: { name: 'Edge of ageing buckets', meaning: 'Inclusive: day 30 is in 1-30' },
    freshWorkingDays: {
      name: 'Working days the books may lag',
      meaning: 'If less is booked, sending waits',
    },
    quietPeriod: {
      name: 'Quiet period',
      meaning: 'No mail goes out; the days still count. One row for each period; a reason may follow',
    },
    resendDays: { name: 'Days to wait after sending the invoice again', meaning: 'Then the same level' },
    promiseWorkingDays: {
      name: 'Working days after a promise',
      meaning: 'If it is not paid by then, the promise is broken',
    },
    planDays: { name: 'Days after an instalment', meaning: 'Then the instalment plan is broken' },
    directDebitWorkingDays: {
      name: 'Working days for a direct debit',
      meaning: 'An item waits that long after its due date for the collection',
    },
    paidByHandDays: {
      name: 'Days after “paid” by hand',
      meaning: 'If the item is still open in the books by then, a task follows',
    },
    homeCountry: { name: 'Country of the company', meaning: 'Decides the law between businesses' },
    smallCreditor: {
      name: 'Creditor is an SME',
      meaning: 'Then interest of a Belgian consumer runs from the day after the reminder',
    },
    clausePercent: {
      name: 'Interest in the general terms',
      meaning: 'Per cent a year against consumers. Blank: no clause, so no contractual interest',
    },
    clauseLumpSum: {
      name: 'Lump sum in the general terms',
      meaning: 'Whether the terms name a lump sum for consumers',
    },
    clauseSince: { name: 'Terms hold since', meaning: 'For contracts from that day on. Blank: for all' },
    interestCap: {
      name: 'Most interest of Belgian consumers',
      meaning: 'The rate between businesses as published, or before it is rounded',
    },
    reminderFee: {
      name: 'Fee of a further reminder',
      meaning: 'Belgian consumers: 0 to 7.50 EUR; whether it adds to the lump sum is not clear',
    },
    saturdayWorks: { name: 'Saturday is a working day', meaning: 'For the Belgian postal term' },
    vatRate: {
      name: 'VAT on collection costs',
      meaning: 'Per cent; only for a Dutch creditor who cannot deduct VAT',
    },
    deliveryDays: {
      name: 'Delivery days of the post',
      meaning: 'For the fourteen-day letter in the Netherlands',
    },
    dayCount: { name: 'Days in a year', meaning: 'What the interest of a year is divided by' },
  },
  choices: {
    inclusive: 'inclusive',
    strict: 'strict',
    later: 'later of both',
    'due-date': 'due date',
    'previous-reminder': 'previous reminder',
    'previous-pay-by': 'pay-by day of the previous reminder',
    customer: 'customer',
    level: 'level',
    item: 'item',
    all: 'all',
    overdue: 'overdue only',
    ignore: 'none',
    published: 'published',
    unrounded: 'unrounded',
    'actual/365': 'actual/365',
    'actual/actual': 'actual/actual',
    'actual/360': 'actual/360',
  },
  wholeDays: (least, most) => `${least} to ${most}`,
  amount: 'amount in EUR',
  percent: 'per cent, as 8 or 8.5',
  country: 'country code of two letters, as BE',
  day: 'date',
  period: 'from / to, as 2026-12-24 / 2027-01-02 Christmas',
  procedure: 'name of a procedure',
  unsettled: 'The law leaves this open; this is the cautious choice.',
};
