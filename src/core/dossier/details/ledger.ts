import type { BalanceChanged, BookEvent } from '../events/ledger';
import type { DetailShapes } from './detailShapes';
import { balance, day, dayOrNull, debt, text, words } from './fields';
import type { Shape } from './shape';

const changed: Shape<BalanceChanged['detail']> = {
  day,
  document: text,
  currency: text,
  before: balance,
  after: balance,
};

export const bookShapes: DetailShapes<BookEvent> = {
  'item-cleared': changed,
  'item-partly-paid': changed,
  'item-reopened': changed,
  'item-unsure': changed,
  'due-date-moved': { day, document: text, before: dayOrNull, after: dayOrNull },
  payment: { day, amount: debt, currency: text, note: words },
  'paid-by-hand': { day, note: words },
  'write-off': { day, amount: debt, currency: text, note: words },
};
