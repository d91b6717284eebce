import type { LetterItem, ReminderLetter } from '../../src/app/ports';
import { levelText } from '../../src/core/dunning/procedure';
import { payTerm } from '../../src/core/law/payTerm';

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
  disputed: 0,
  level: 1,
  ...changes,
});

/** The usual term; none in a first reminder to a business. */
const usualPayBy = ({ level = 1, consumer = false }: Partial<ReminderLetter>): number | null =>
  level === 1 && !consumer ? null : asOf + payTerm(consumer ? 'consumer' : 'business');

/** A letter about that one invoice, from Martens to Le Châtelain. */
export const letter = (changes: Partial<ReminderLetter> = {}): ReminderLetter => ({
  language: 'nl-BE',
  kind: 'reminder',
  level: 1,
  text: levelText(changes.level ?? 1),
  profile: 'standard',
  own: null,
  edit: null,
  consumer: false,
  customerName: 'Brasserie Le Châtelain',
  customerNumber: '00042',
  currency: 'EUR',
  asOf,
  payBy: usualPayBy(changes),
  items: [item()],
  credits: [],
  charges: [],
  announced: null,
  lawful: null,
  net: changes.total ?? 100000,
  total: 100000,
  paymentLink: '',
  sender: {
    enterpriseNumber: '',
    supplies: '',
    logo: null,
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
