import type { CheckedRun } from '../../../app/checked';
import { type Customer, customerLabel, foldedText } from '../../../core/index';
import type { TextScope } from './textScope';

/** A customer that a text can be looked at on. */
export interface PreviewCustomer {
  readonly customer: Customer;
  readonly label: string;
  /** True where the run proposes a mail to it. */
  readonly mailed: boolean;
}

/** Customers of the sheet that owe something: those with a proposed mail first, then in the order of the sheet. */
export function previewCustomers({
  reading: { items },
  customers,
  customerIds,
  proposal,
}: Pick<CheckedRun, 'reading' | 'customers' | 'customerIds' | 'proposal'>): readonly PreviewCustomer[] {
  const mailed = new Set(proposal.mails.map(({ customer }) => customer.id));
  const owing = new Set(mailed);
  for (let index = 0; index < items.count; index += 1)
    if ((items.open[index] ?? 0) > 0) owing.add(customerIds[items.customer[index] ?? -1] ?? '');
  return [...owing].flatMap((id) => {
    const customer = customers.get(id);
    if (customer === undefined) return [];
    const { number } = customer;
    const name = customerLabel(customer);
    const label = number === null || number === name ? name : `${name} (${number})`;
    return [{ customer, label, mailed: mailed.has(id) }];
  });
}

/**
 * Whom a text is shown on at first: the first that it is for, of those that get it in their own language if there is
 * one, and for whom the product's own words are those that the page shows.
 */
export function fittingCustomer(
  customers: readonly PreviewCustomer[],
  { language, kind, profile, step }: Pick<TextScope, 'language' | 'kind' | 'profile' | 'step'>,
): PreviewCustomer | null {
  const wantedKind = step === 'fourteen-days' ? 'consumer' : kind;
  const fitness = ({ customer }: PreviewCustomer): number =>
    (wantedKind === null || customer.kind === wantedKind ? 4 : 0) +
    (customer.language === language ? 2 : 0) +
    (customer.profile === (profile ?? 'standard') ? 1 : 0);
  return customers.reduce<PreviewCustomer | null>(
    (best, one) => (best === null || fitness(one) > fitness(best) ? one : best),
    null,
  );
}

/** Whether a customer's own mail is in the language, and for the kind and profile, of a text. */
export const isFor = (
  { language, kind, profile }: Pick<TextScope, 'language' | 'kind' | 'profile'>,
  { customer }: PreviewCustomer,
): boolean =>
  customer.language === language &&
  (kind === null || customer.kind === kind) &&
  (profile === null || customer.profile === profile);

/** Customers whose name or number holds all words that were typed. */
export function matchingCustomers(
  customers: readonly PreviewCustomer[],
  typed: string,
): readonly PreviewCustomer[] {
  const words = foldedText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return customers;
  return customers.filter(({ label }) => {
    const text = foldedText(label);
    return words.every((word) => text.includes(word));
  });
}
