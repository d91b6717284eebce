import type { LetterCharge, ReminderLetter } from '../../src/app/ports';
import type { ReminderText } from '../../src/core/dunning/procedure';
import { item } from './sampleLetter';

type Told = Pick<ReminderLetter, 'level' | 'payBy' | 'items' | 'net' | 'total'> & Partial<ReminderLetter>;

/** 700.00, all of it open. */
const feast = (level: number, daysOverdue: number) =>
  item({
    level,
    daysOverdue,
    document: '2026-00266',
    reference: '+++202/6000/26666+++',
    dueDay: 20_778 - daysOverdue,
    invoiceDay: 20_764 - daysOverdue,
    amount: 70_000,
    open: 70_000,
  });
const deposit = (level: number, daysOverdue: number) => ({
  ...feast(level, daysOverdue),
  document: '2026-00301',
  reference: '+++202/6000/30104+++',
  amount: 24_990,
  open: 24_990,
});

const announced = { documents: ['2026-00266'], vatRate: 0, percent: null };
const charged = { document: '', basis: 70_000, parts: [], vatRate: 0, repeated: false };

/** Belgium: the cap of 65 + 5% of 200, and 8% of 700.00 for 20 days. */
const belgian: LetterCharge[] = [
  { ...charged, kind: 'lump-sum', amount: 7500 },
  {
    ...charged,
    kind: 'interest',
    document: '2026-00266',
    amount: 307,
    parts: [{ days: 20, percent: 8, on: 70_000 }],
  },
];

/** The Netherlands: 15% of 700.00 with VAT, and 4% of 700.00 for 40 days. */
const dutchCharges: LetterCharge[] = [
  { ...charged, kind: 'costs', amount: 12_705, vatRate: 21 },
  {
    ...charged,
    kind: 'interest',
    document: '2026-00266',
    amount: 307,
    parts: [{ days: 40, percent: 4, on: 70_000 }],
  },
];

/** What the first reminder in Belgium says on top. */
const firstBelgian: Partial<ReminderLetter> = {
  lawful: 'be-first',
  announced: { ...announced, kind: 'clause', costs: 7500, percent: 8 },
  paymentLink: 'https://pay.martens.example/i?a=700.00&c=EUR&d=2026-00266&k=00117',
};

/** What each letter asks of a consumer on 21 November 2026, in Belgium or in the Netherlands. */
export const toConsumer = (step: ReminderText, dutch: boolean): Told => {
  const whole = { net: 70_000, total: 70_000 };
  switch (step) {
    case 'notice':
      return { ...whole, level: 0, payBy: null, items: [feast(0, -7)] };
    case 'level-1':
      return {
        ...whole,
        level: 1,
        payBy: 20_794,
        items: [feast(1, 10)],
        ...(dutch ? {} : firstBelgian),
      };
    case 'level-2':
      return {
        level: 2,
        payBy: 20_794,
        items: [feast(2, 27), deposit(2, 25)],
        net: 94_990,
        total: 94_990,
      };
    case 'level-3':
      return { ...whole, level: 3, payBy: 20_794, items: [feast(3, 38)] };
    case 'level-4': {
      const charges = dutch ? dutchCharges : belgian;
      const asked = charges.reduce((sum, { amount }) => sum + amount, 0);
      return { level: 4, payBy: 20_794, items: [feast(4, 46)], charges, net: 70_000, total: 70_000 + asked };
    }
    case 'fourteen-days':
      return {
        ...whole,
        level: 2,
        payBy: 20_794,
        items: [feast(2, 20)],
        announced: { ...announced, kind: 'fourteen-days', costs: 12_705, vatRate: 21 },
      };
  }
};
