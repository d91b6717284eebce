import type { DayNumber, DunningProcedure, OpenItems, ProposedMail } from '../../core/index';
import {
  announcementOf,
  customerLabel,
  isFirstInWriting,
  NO_DAY,
  payableDay,
  payTerm,
} from '../../core/index';
import type { LetterCharge, LetterItem, ReminderLetter, Sender } from '../ports';

const dayOrNull = (day: number | undefined): DayNumber | null =>
  day === undefined || day === NO_DAY ? null : day;

/** @param asked what is asked of the item; the rest of what is open is in dispute */
function letterItem(
  { items, asOf }: Pick<LetterFacts, 'items' | 'asOf'>,
  index: number,
  level: number,
  asked: number,
): LetterItem {
  const dueDay = dayOrNull(items.dueDay[index]);
  return {
    document: items.document[index] ?? '',
    reference: items.reference[index] ?? null,
    invoiceDay: dayOrNull(items.invoiceDay[index]),
    dueDay,
    daysOverdue: dueDay === null ? 0 : asOf - dueDay,
    amount: items.amount[index] ?? 0,
    open: asked,
    disputed: (items.open[index] ?? 0) - asked,
    level,
  };
}

/** What all letters of a run have in common. */
export interface LetterFacts {
  readonly items: OpenItems;
  readonly sender: Sender;
  readonly asOf: DayNumber;
}

/** What the letter of a proposed mail says. The preview and the sent mail are rendered from this one value. */
export function letterOf(mail: ProposedMail, facts: LetterFacts): ReminderLetter {
  const { items, sender, asOf } = facts;
  const { customer, kind, level, terms } = mail;
  const { levels } = terms.procedure;
  const announced = announcedIn(mail, items);
  return {
    language: customer.language,
    kind,
    level,
    lastLevel: level >= levels.length,
    text: kind === 'notice' ? 'notice' : textOf(levels, level, announced !== null),
    consumer: customer.kind === 'consumer',
    customerName: customerLabel(customer),
    customerNumber: customer.number,
    currency: mail.currency,
    asOf,
    payBy: payByOf(mail),
    items: mail.items.map((item) => letterItem(facts, item.index, item.level, item.asked)),
    credits: mail.credits.map((index) => letterItem(facts, index, 0, items.open[index] ?? 0)),
    charges: letterCharges(mail, items),
    announced: announced && {
      ...announced,
      documents: announced.items.map((index) => items.document[index] ?? ''),
    },
    net: mail.net,
    total: mail.total,
    sender,
  };
}

/** What a mail announces, and of which items: see `announcementOf`. A notice announces nothing. */
export function announcedIn(mail: ProposedMail, items: OpenItems): ReturnType<typeof announcementOf> {
  const { kind, regime, level, net, terms } = mail;
  if (kind === 'notice') return null;
  return announcementOf({
    regime,
    levels: terms.procedure.levels,
    level,
    net,
    items: mail.items.map((item) => ({
      ...item,
      first: isFirstInWriting(items.key[item.index] ?? '', terms.states),
      invoiceDay: dayOrNull(items.invoiceDay[item.index]),
    })),
    asOf: terms.asOf,
    settings: terms.settings,
    rates: terms.rates,
  });
}

/** The level's text; the Dutch letter of fourteen days is one only where it names the costs. */
function textOf(
  levels: DunningProcedure['levels'],
  level: number,
  announces: boolean,
): ReminderLetter['text'] {
  const text = levels[level - 1]?.text ?? 'level-1';
  return text === 'fourteen-days' && !announces ? 'level-2' : text;
}

/**
 * The last day to pay that a letter names: that of the level, else the usual term, to a banking day outside quiet
 * periods; a notice and a first reminder to a business need none.
 */
export function payByOf({ payBy, kind, level, customer, terms }: ProposedMail): DayNumber | null {
  if (payBy !== null) return payBy;
  if (kind === 'notice' || (level <= 1 && customer.kind === 'business')) return null;
  return payableDay(terms.settings.quietPeriods, customer.id, terms.asOf + payTerm(customer.kind));
}

function letterCharges({ charges, regime, terms }: ProposedMail, items: OpenItems): readonly LetterCharge[] {
  const dutch = regime === 'NL-B2B' || regime === 'NL-B2C';
  return charges.map(({ kind, item, amount, fresh, basis, parts }) => ({
    kind: kind === 'costs' && regime === 'BE-B2C' ? 'lump-sum' : kind,
    document: item === null ? '' : (items.document[item] ?? ''),
    amount,
    basis,
    parts: parts.map(({ days, percent, on }) => ({ days, percent, on })),
    vatRate: kind === 'costs' && dutch ? terms.settings.vatRate : 0,
    repeated: fresh === 0,
  }));
}
