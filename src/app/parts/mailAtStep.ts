import {
  askedOf,
  type Customer,
  composeMail,
  type DunningProcedure,
  levelText,
  NO_DAY,
  type OpenItems,
  type ProposedMail,
  plainLevel,
  type ReminderText,
  regimeFor,
  standardProcedure,
} from '../../core/index';
import type { CheckedRun } from '../checked';
import { textOfLevel } from './letterOf';

/** Where a text stands in procedures that do not have it. */
const usualLevel: Readonly<Record<ReminderText, number>> = {
  notice: 0,
  'level-1': 1,
  'level-2': 2,
  'level-3': 3,
  'level-4': 4,
  'fourteen-days': 2,
};

/**
 * The mail that a customer would get today at the step of a text, whatever its items have reached: of what the run
 * proposes to it, else of what it has overdue, else of all that it has open. A first reminder is written as if none
 * had gone before, and the letter of fourteen days by the law that knows it. Null where the customer owes nothing.
 */
export function mailAtStep(
  checked: Pick<CheckedRun, 'reading' | 'asOf' | 'rules' | 'states' | 'customerIds' | 'proposal'>,
  customer: Customer,
  step: ReminderText,
): ProposedMail | null {
  const { items } = checked.reading;
  const { settings, rates, procedures } = checked.rules;
  const kind = step === 'notice' ? 'notice' : 'reminder';
  const own = procedures.get(customer.procedure.trim().toLowerCase()) ?? standardProcedure;
  const { procedure, level } = procedureWith(own, step);
  const isFirst = step === 'level-1' || step === 'fourteen-days';
  const asked = proposedTo(checked.proposal.mails, customer, kind) ?? openOf(checked, customer, kind);
  if (asked === null) return null;
  return composeMail(
    {
      ...asked,
      id: customer.id,
      kind,
      customer,
      items: asked.items.map((item) => ({ ...item, level })),
      regime:
        step === 'fourteen-days' ? 'NL-B2C' : regimeFor(customer, settings.homeCountry, settings.clause),
      terms: {
        asOf: checked.asOf,
        procedure,
        settings,
        rates,
        states: isFirst ? new Map() : checked.states,
        bounced: [],
      },
    },
    items,
  );
}

/** The customer's procedure and its level with this text; where it has none, with such a level at its usual place. */
function procedureWith(
  own: DunningProcedure,
  step: ReminderText,
): { readonly procedure: DunningProcedure; readonly level: number } {
  if (step === 'notice') return { procedure: own, level: 0 };
  const found = own.levels.findIndex((_, at) => textOfLevel(own.levels, at + 1) === step);
  if (found >= 0) return { procedure: own, level: found + 1 };
  const level = usualLevel[step];
  // What ends a procedure is the formal notice: an ordinary third level has one after it.
  const count = Math.max(own.levels.length, step === 'level-3' ? level + 1 : level);
  const levels = Array.from(
    { length: count },
    (_, at) => own.levels[at] ?? plainLevel(0, 0, levelText(at + 1)),
  );
  return {
    procedure: { ...own, levels: levels.map((one, at) => (at === level - 1 ? { ...one, text: step } : one)) },
    level,
  };
}

type Asked = Pick<ProposedMail, 'currency' | 'items' | 'credits'>;

const proposedTo = (
  mails: readonly ProposedMail[],
  { id }: Customer,
  kind: ProposedMail['kind'],
): Asked | null => mails.find((mail) => mail.customer.id === id && mail.kind === kind) ?? null;

/** What a customer has open in the currency of its first debit: what is overdue, or for a notice what is not; else all. */
function openOf(
  { reading: { items }, asOf, states, customerIds }: Parameters<typeof mailAtStep>[0],
  { id }: Customer,
  kind: ProposedMail['kind'],
): Asked | null {
  const debits: { index: number; level: number; asked: number; late: boolean }[] = [];
  let currency: number | undefined;
  for (let index = 0; index < items.count; index += 1) {
    if (customerIds[items.customer[index] ?? -1] !== id) continue;
    const asked = askedOf(states.get(items.key[index] ?? ''), items.open[index] ?? 0);
    if (asked <= 0 || items.currency[index] !== (currency ?? items.currency[index])) continue;
    currency = items.currency[index];
    debits.push({ index, level: 0, asked, late: isLate(items, index, asOf) });
  }
  const wanted = debits.filter(({ late }) => late === (kind === 'reminder'));
  const chosen = (wanted.length > 0 ? wanted : debits).map(({ late: _, ...item }) => item);
  return chosen.length === 0
    ? null
    : { currency: items.currencies[currency ?? 0] ?? '', items: chosen, credits: [] };
}

const isLate = ({ dueDay }: OpenItems, index: number, asOf: number): boolean => {
  const day = dueDay[index] ?? NO_DAY;
  return day !== NO_DAY && day < asOf;
};
