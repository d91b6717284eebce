import type { Customer } from '../items/customer';
import type { Account } from './accounts';
import { oldestCreditsFirst, oldestDebitsFirst } from './ageOrder';
import { regimeFor } from './charges/regimeFor';
import type { Decision, Reason } from './decision';
import { isEmailAddress } from './emailAddress';
import { placeCredits } from './placeCredits';
import { procedureOf } from './procedureOf';
import type { ProposedItem, ProposedMail } from './proposal';
import type { ProposalInput } from './proposalInput';
import { separateMails } from './separateMails';
import { defaultDunningSettings } from './settings';

/** The mails to one customer in one currency, or why there is none although items are due. */
export type AccountProposal =
  | { readonly mails: readonly ProposedMail[] }
  | { readonly heldBack: Omit<Reason, 'dueDay' | 'daysOverdue' | 'level'> };

/**
 * Proposes the mails for what one customer owes in one currency. All open credits of that customer and currency
 * are taken off what is due, whatever their date: nobody is asked for money that he has already paid.
 * @param due items whose own decision is a level to send now
 */
export function proposeAccount(
  input: ProposalInput,
  customer: Customer,
  account: Account,
  due: readonly number[],
  decisions: readonly Decision[],
): AccountProposal {
  const { items } = input;
  const { homeCountry, clause } = input.settings ?? defaultDunningSettings;
  const sum = (indexes: readonly number[]): number =>
    indexes.reduce((total, index) => total + (items.open[index] ?? 0), 0);
  const currency = items.currencies[account.currency] ?? '';
  const net = sum(due) + sum(account.credits);
  if (net <= 0) return { heldBack: { code: 'credit-balance', amount: net, currency } };
  const minimum = procedureOf(input.procedures, customer)?.minimum ?? 0;
  if (net < minimum) return { heldBack: { code: 'below-minimum', amount: net, minimum, currency } };

  const listed: readonly ProposedItem[] = oldestDebitsFirst(items, due).map((index) => ({
    index,
    level: decisions[index]?.level ?? 0,
    asked: items.open[index] ?? 0,
  }));
  const parts = separateMails(customer, homeCountry, listed);
  const gross = parts.map((part) => sum(part.map((item) => item.index)));
  const credits = oldestCreditsFirst(items, account.credits);
  const placed = placeCredits(
    gross,
    credits.map((index) => -(items.open[index] ?? 0)),
  );
  if (placed === null) return { heldBack: { code: 'credit-balance', amount: net, currency } };
  return {
    mails: parts.map((part, place) => {
      const shown = (placed[place] ?? []).map((credit) => credits[credit] ?? -1);
      return {
        id: `${customer.id}|${currency}${place === 0 ? '' : `|${place + 1}`}`,
        kind: 'reminder',
        customer,
        currency,
        level: Math.max(...part.map((item) => item.level)),
        items: part,
        credits: shown,
        gross: gross[place] ?? 0,
        net: (gross[place] ?? 0) + sum(shown),
        regime: regimeFor(customer, homeCountry, clause),
        charges: [],
        refused: [],
        total: (gross[place] ?? 0) + sum(shown),
        payBy: null,
        manual: false,
        approver: null,
        blocked: blockOf(customer),
      };
    }),
  };
}

function blockOf(customer: Customer): ProposedMail['blocked'] {
  if (customer.emails.length === 0) return 'no-address';
  return customer.emails.every(isEmailAddress) ? null : 'bad-address';
}
