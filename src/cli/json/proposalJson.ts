import type { CheckedRun } from '../../app/checked';
import { decimalOfMinor, isoOfDay, type Language, type ProposedMail } from '../../core/index';
import { runReasonText } from '../../wording/reasons/runReasonText';
import { type CheckJson, checksJson } from './checkJson';
import { type ComparisonJson, comparisonJson } from './comparisonJson';
import { type CustomerJson, customersJson } from './customersJson';
import { type ItemJson, isoOrNull, itemJson } from './itemJson';

/** What happens to an item in this run: it is in a mail, it waits for `nextDate`, or nothing follows by itself. */
type Action = 'remind' | 'wait' | 'none';

/** The decision on one item. `level` is the level to send now, 0 for none. */
interface DecisionJson extends Pick<ItemJson, 'row' | 'customerNumber' | 'customerName' | 'invoiceNumber'> {
  readonly dueDate: string | null;
  readonly open: string;
  readonly currency: string;
  readonly level: number;
  readonly action: Action;
  readonly reason: string;
  readonly sentence: string;
  readonly nextDate: string | null;
  /** Id of the mail that reminds it. */
  readonly mail: string | null;
}

/** One mail: what is due of a customer in one currency, and the open credits that are set off. */
export interface MailJson {
  readonly id: string;
  readonly customerNumber: string | null;
  readonly customerName: string | null;
  readonly to: readonly string[];
  readonly language: string;
  readonly level: number;
  readonly currency: string;
  readonly gross: string;
  readonly net: string;
  readonly items: readonly { readonly invoiceNumber: string | null; readonly level: number }[];
  readonly credits: readonly string[];
  /** Why it has no address that can be used; null when it has. */
  readonly blocked: ProposedMail['blocked'];
}

export interface ProposalJson {
  readonly sheet: string;
  readonly asOf: string;
  readonly items: readonly DecisionJson[];
  readonly mails: readonly MailJson[];
  readonly customers: readonly CustomerJson[];
  readonly checks: readonly CheckJson[];
  /** Null where the workbook keeps no earlier list. */
  readonly comparison: ComparisonJson | null;
}

export function proposalJson(checked: CheckedRun, language: Language): ProposalJson {
  const { proposal, reading } = checked;
  const mailOf = new Map(proposal.mails.flatMap((mail) => mail.items.map(({ index }) => [index, mail.id])));
  return {
    sheet: reading.sheetName,
    asOf: isoOfDay(checked.asOf),
    items: proposal.decisions.map((_, index) =>
      decisionJson(checked, index, mailOf.get(index) ?? null, language),
    ),
    mails: proposal.mails.map((mail) => mailJson(checked, mail)),
    customers: customersJson(checked, language),
    checks: checksJson(checked, language),
    comparison: comparisonJson(checked.compared),
  };
}

function decisionJson(
  { proposal, reading: { items } }: CheckedRun,
  index: number,
  mail: string | null,
  language: Language,
): DecisionJson {
  const { row, customerNumber, customerName, invoiceNumber, dueDate, open, currency } = itemJson(
    items,
    index,
  );
  const decision = proposal.decisions[index];
  if (decision === undefined) throw new Error(`No decision on item ${index}`);
  const { reason, nextDay } = decision;
  return {
    row,
    customerNumber,
    customerName,
    invoiceNumber,
    dueDate,
    open,
    currency,
    level: mail === null ? 0 : decision.level,
    action: mail !== null ? 'remind' : nextDay === null ? 'none' : 'wait',
    reason: reason.code,
    sentence: runReasonText(reason, language),
    nextDate: isoOrNull(nextDay),
    mail,
  };
}

export function mailJson({ reading: { items } }: CheckedRun, mail: ProposedMail): MailJson {
  const { customer, currency } = mail;
  const document = (index: number): string => items.document[index] ?? '';
  return {
    id: mail.id,
    customerNumber: customer.number,
    customerName: customer.name,
    to: customer.emails,
    language: customer.language,
    level: mail.level,
    currency,
    gross: decimalOfMinor(mail.gross, currency),
    net: decimalOfMinor(mail.net, currency),
    items: mail.items.map(({ index, level }) => ({ invoiceNumber: document(index), level })),
    credits: mail.credits.map(document),
    blocked: mail.blocked,
  };
}
