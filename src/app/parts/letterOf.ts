import type { DayNumber, DunningProcedure, OpenItems, ProposedMail } from '../../core/index';
import { customerLabel, NO_DAY } from '../../core/index';
import type { LetterItem, ReminderLetter, Sender } from '../ports';

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

/** What all letters of a run have in common. */
export interface LetterFacts {
  readonly items: OpenItems;
  readonly sender: Sender;
  readonly asOf: DayNumber;
  /** By name, as customers name them. */
  readonly procedures: ReadonlyMap<string, DunningProcedure>;
}

/** What the letter of a proposed mail says. The preview and the sent mail are rendered from this one value. */
export function letterOf(
  mail: ProposedMail,
  { items, sender, asOf, procedures }: LetterFacts,
): ReminderLetter {
  const { customer } = mail;
  return {
    language: customer.language,
    level: mail.level,
    lastLevel: mail.level >= (procedures.get(customer.procedure)?.levels.length ?? 0),
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
