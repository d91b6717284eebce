import type { LetterCharge, ReminderLetter } from '../../src/app/ports';
import type { ReminderText } from '../../src/core/dunning/procedure';
import { credit, item } from './sampleLetter';

type Told = Pick<ReminderLetter, 'level' | 'payBy' | 'items' | 'net' | 'total'> & Partial<ReminderLetter>;

const beer = (level: number, daysOverdue: number) =>
  item({ level, daysOverdue, dueDay: 20_778 - daysOverdue, invoiceDay: 20_748 - daysOverdue });
const wine = (level: number, daysOverdue: number) => ({
  ...beer(level, daysOverdue),
  document: '2026-00187',
  reference: '+++202/6000/18784+++',
  amount: 80_000,
  open: 80_000,
});
const party = (level: number, daysOverdue: number) => ({
  ...beer(level, daysOverdue),
  document: '2026-00203',
  reference: null,
  amount: 500_000,
  open: 500_000,
});

const plain = { document: '2026-00203', basis: 500_000, parts: [], vatRate: 0, repeated: false };

/** 5,000.00 at `percent` for `days`, and the fixed sum. */
const charges = (days: number, percent: number, interest: number, repeated: boolean): LetterCharge[] => [
  { ...plain, kind: 'interest', amount: interest, parts: [{ days, percent, on: 500_000 }] },
  { ...plain, kind: 'fixed', amount: 4000, repeated },
];

const link = 'https://pay.martens.example/i?a=5084.59&c=EUR&d=2026-00203&k=00042';

/** What each letter asks of a business on 21 November 2026; interest at 10.4% in the Netherlands, else at 10.5%. */
export const toBusiness = (step: ReminderText, dutch: boolean): Told => {
  switch (step) {
    case 'notice':
      return { level: 0, payBy: null, items: [beer(0, -7), wine(0, -12)], net: 180_000, total: 180_000 };
    case 'level-1':
      return { level: 1, payBy: null, items: [beer(1, 10)], credits: [credit()], net: 98_000, total: 98_000 };
    case 'level-2':
      return {
        level: 2,
        payBy: 20_787,
        items: [beer(2, 21), { ...wine(2, 20), open: 60_000, disputed: 20_000 }, party(1, 11)],
        credits: [credit()],
        net: 658_000,
        total: 658_000,
      };
    case 'level-3': {
      // 500,000 x 0.105 x 31 / 365 = 4,458.90; x 0.104: 4,416.44
      const interest = dutch ? 4416 : 4459;
      return {
        level: 3,
        payBy: 20_787,
        items: [party(3, 31)],
        charges: charges(31, dutch ? 10.4 : 10.5, interest, false),
        net: 500_000,
        total: 504_000 + interest,
        paymentLink: dutch ? '' : link,
      };
    }
    case 'level-4': {
      // 500,000 x 0.105 x 45 / 365 = 6,472.60; x 0.104: 6,410.96
      const interest = dutch ? 6411 : 6473;
      return {
        level: 4,
        payBy: 20_787,
        items: [party(4, 45), beer(2, 24)],
        credits: [credit()],
        charges: charges(45, dutch ? 10.4 : 10.5, interest, true),
        net: 598_000,
        total: 602_000 + interest,
      };
    }
    case 'fourteen-days':
      return { level: 2, payBy: 20_787, items: [beer(2, 21)], net: 100_000, total: 100_000 };
  }
};
