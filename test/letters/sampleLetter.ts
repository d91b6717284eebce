import type { LetterItem, ReminderLetter } from '../../src/app/ports';

/** 2026-11-21. */
const asOf = 20778;

/** An invoice of 1,234.56 with 1,000.00 open, due on 2026-10-04 and so 48 days late. */
export const item = (changes: Partial<LetterItem> = {}): LetterItem => ({
  document: '2026-00122',
  reference: '+++202/6000/12219+++',
  invoiceDay: 20700,
  dueDay: 20730,
  daysOverdue: 48,
  amount: 123456,
  open: 100000,
  level: 1,
  ...changes,
});

/** A letter about that one invoice, from Martens to Le Châtelain. */
export const letter = (changes: Partial<ReminderLetter> = {}): ReminderLetter => ({
  language: 'nl-BE',
  level: 1,
  lastLevel: false,
  consumer: false,
  customerName: 'Brasserie Le Châtelain',
  customerNumber: '00042',
  currency: 'EUR',
  asOf,
  items: [item()],
  credits: [],
  total: 100000,
  sender: {
    name: 'Martens Groothandel NV',
    signatory: 'An Peeters',
    contact: 'boekhouding@martens.example',
    iban: 'BE68539007547034',
  },
  ...changes,
});

/** A credit note of 20.00. */
export const credit = (changes: Partial<LetterItem> = {}): LetterItem =>
  item({
    document: 'CN-2026-00003',
    reference: null,
    dueDay: null,
    daysOverdue: 0,
    amount: -2000,
    open: -2000,
    level: 0,
    ...changes,
  });
