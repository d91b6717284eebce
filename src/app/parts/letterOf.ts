import type { DayNumber, OpenItems, ProposedMail } from '../../core/index';
import { customerLabel, findProcedure, NO_DAY } from '../../core/index';
import type { Administration, LetterItem, ReminderLetter } from '../ports';

const dayOrNull = (day: number | undefined): DayNumber | null =>
  day === undefined || day === NO_DAY ? null : day;

function letterItem(items: OpenItems, index: number, level: number, asOf: DayNumber): LetterItem {
  const dueDay = dayOrNull(items.dueDay[index]);
  return {
    document: items.document[index] ?? '',
    reference: items.reference[index] ?? null,
    invoiceDay: dayOrNull(items.invoiceDay[index]),
    dueDay,
    daysOverdue: dueDay === null ? 0 : asOf - dueDay,
    amount: items.amount[index] ?? 0,
    open: items.open[index] ?? 0,
    level,
  };
}

/** What the letter of a proposed mail says. The preview and the sent mail are rendered from this one value. */
export function letterOf(
  mail: ProposedMail,
  items: OpenItems,
  sender: Administration,
  asOf: DayNumber,
): ReminderLetter {
  const { customer } = mail;
  return {
    language: customer.language,
    level: mail.level,
    lastLevel: mail.level >= (findProcedure(customer.procedure)?.levels.length ?? 0),
    consumer: customer.kind === 'consumer',
    customerName: customerLabel(customer),
    customerNumber: customer.number,
    currency: mail.currency,
    asOf,
    items: mail.items.map((item) => letterItem(items, item.index, item.level, asOf)),
    credits: mail.credits.map((index) => letterItem(items, index, 0, asOf)),
    total: mail.net,
    sender,
  };
}
