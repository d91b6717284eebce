import type { CheckedRun } from '../../app/checked';
import { type Decision, isoOfDay, type Language, type TaskKind } from '../../core/index';
import { runReasonText } from '../../wording/reasons/runReasonText';
import { type CheckJson, checksJson } from './checkJson';
import { type ComparisonJson, comparisonJson } from './comparisonJson';
import { type CustomerJson, customersJson } from './customersJson';
import { type ItemJson, isoOrNull, itemJson } from './itemJson';
import { type MailJson, mailJson } from './mailJson';

/**
 * What happens to an item in this run: it is in a reminder or a notice, it is work for a person, it waits for
 * `nextDate`, or nothing follows by itself.
 */
type Action = 'remind' | Exclude<Decision['action'], 'mail'> | 'wait';

/** The decision on one item. `level` is the level to send now, by mail or otherwise; 0 for none. */
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

/** Work that the run leaves to a person, about one customer. */
interface TaskJson {
  readonly kind: TaskKind;
  readonly customerNumber: string | null;
  readonly customerName: string | null;
  readonly date: string;
  readonly items: readonly (string | null)[];
}

export interface ProposalJson {
  readonly sheet: string;
  readonly asOf: string;
  readonly items: readonly DecisionJson[];
  readonly mails: readonly MailJson[];
  readonly tasks: readonly TaskJson[];
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
    mails: proposal.mails.map((mail) => mailJson(checked, mail, language)),
    tasks: tasksJson(checked),
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
  const action = actionOf(decision, mail !== null);
  return {
    row,
    customerNumber,
    customerName,
    invoiceNumber,
    dueDate,
    open,
    currency,
    level: action === 'wait' || action === 'none' ? 0 : decision.level,
    action,
    reason: reason.code,
    sentence: runReasonText(reason, language),
    nextDate: isoOrNull(nextDay),
    mail,
  };
}

/** A mail that was not made leaves its items waiting. */
function actionOf({ action, nextDay }: Decision, inMail: boolean): Action {
  if (inMail) return action === 'notice' ? 'notice' : 'remind';
  if (action !== 'mail' && action !== 'notice' && action !== 'none') return action;
  return nextDay === null ? 'none' : 'wait';
}

const tasksJson = ({ proposal, customers, reading: { items } }: CheckedRun): TaskJson[] =>
  proposal.tasks.map(({ kind, customerId, items: indexes, day }) => {
    const customer = customers.get(customerId);
    return {
      kind,
      customerNumber: customer?.number ?? null,
      customerName: customer?.name ?? null,
      date: isoOfDay(day),
      items: indexes.map((index) => items.document[index] || null),
    };
  });
