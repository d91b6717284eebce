import type {
  DayNumber,
  DunningProcedure,
  OpenItems,
  OwnText,
  ProposedMail,
  ReminderText,
  TextAsked,
  TextChoice,
} from '../../core/index';
import { announcedIn, chooseText, isBelgianFirst, NO_DAY, payableDay, payTerm } from '../../core/index';
import type {
  Administration,
  LetterCharge,
  LetterEdit,
  LetterItem,
  PaymentLinks,
  ReminderLetter,
} from '../ports';
import type { GroupNames } from './groupNames';
import { senderIn } from './senderIn';

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
  readonly sender: Administration;
  readonly asOf: DayNumber;
  /** The company's own texts. */
  readonly texts: readonly OwnText[];
  readonly links: PaymentLinks;
  /** By customer id: who others belong to. */
  readonly groups: GroupNames;
}

/**
 * What the letter of a proposed mail says. The preview and the sent mail are rendered from this one value.
 * @param edit what a person wrote for this mail alone
 */
export function letterOf(
  mail: ProposedMail,
  facts: LetterFacts,
  edit: LetterEdit | null = null,
): ReminderLetter {
  const { items, sender, asOf, links } = facts;
  const { customer, kind, level } = mail;
  const announced = announcedIn(mail, items);
  const { step: text, own } = textChoiceOf(mail, facts, announced);
  const letterItems = mail.items.map((item) => letterItem(facts, item.index, item.level, item.asked));
  return {
    language: customer.language,
    kind,
    level,
    text,
    profile: customer.profile,
    own,
    edit,
    consumer: customer.kind === 'consumer',
    customerName: customer.name ?? '',
    customerNumber: customer.number,
    currency: mail.currency,
    asOf,
    payBy: payByOf(mail, text),
    items: letterItems,
    credits: mail.credits.map((index) => letterItem(facts, index, 0, items.open[index] ?? 0)),
    charges: letterCharges(mail, items),
    announced: announced && {
      ...announced,
      documents: announced.items.map((index) => items.document[index] ?? ''),
    },
    lawful: isBelgianFirst(mail, items) ? 'be-first' : null,
    net: mail.net,
    total: mail.total,
    paymentLink: links.linkOf({
      template: sender.paymentLink,
      total: mail.total,
      currency: mail.currency,
      reference: letterItems.length === 1 ? (letterItems[0]?.reference ?? '') : '',
      documents: letterItems.map(({ document }) => document),
      customerNumber: customer.number ?? '',
    }),
    sender: senderIn(sender, mail.currency),
  };
}

/** The text of a letter: its step, and the company's own words or none, with what they were chosen for. */
export interface LetterText extends TextChoice {
  readonly step: ReminderText;
}

/**
 * Which text the letter of a proposed mail gets, and why.
 * @param announced what it announces, where that is known already
 */
export function textChoiceOf(
  mail: ProposedMail,
  { items, texts, groups }: Pick<LetterFacts, 'items' | 'texts' | 'groups'>,
  announced: ReturnType<typeof announcedIn> = announcedIn(mail, items),
): LetterText {
  const step = textOfMail(mail, announced?.kind === 'fourteen-days');
  return { step, ...chooseText(texts, askedOf(mail, step, groups)) };
}

/**
 * Which text a mail gets: that of its level. The Dutch letter of fourteen days is one only where it names the costs;
 * else it is an ordinary reminder, whatever else the mail may announce.
 */
function textOfMail({ kind, level, terms }: ProposedMail, namesCosts: boolean): ReminderText {
  if (kind === 'notice') return 'notice';
  const text = textOfLevel(terms.procedure.levels, level);
  if (text !== 'fourteen-days' || namesCosts) return text;
  return level <= 1 ? 'level-1' : 'level-2';
}

/** The text of a level: a third one is the formal notice where it ends the procedure. */
export function textOfLevel(levels: DunningProcedure['levels'], level: number): ReminderText {
  const text = levels[level - 1]?.text ?? 'level-1';
  return text === 'level-3' && level >= levels.length ? 'level-4' : text;
}

/** What a text is looked for with: see `chooseText`. */
const askedOf = ({ customer }: ProposedMail, step: ReminderText, groups: GroupNames): TextAsked => ({
  step,
  language: customer.language,
  kind: customer.kind,
  profile: customer.profile,
  procedure: customer.procedure,
  groups: groups(customer),
});

/**
 * The last day to pay that a letter names: that of the level, else the usual term, to a banking day outside quiet
 * periods. A notice needs none, nor does a first reminder to a business; a formal notice always names one.
 */
export function payByOf(
  { payBy, kind, level, customer, terms }: ProposedMail,
  text: ReminderText,
): DayNumber | null {
  if (payBy !== null) return payBy;
  if (kind === 'notice') return null;
  if (level <= 1 && customer.kind === 'business' && text !== 'level-4') return null;
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
