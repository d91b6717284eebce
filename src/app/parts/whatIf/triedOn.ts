import { type Customer, type DunningProcedure, standardProcedure } from '../../../core/index';
import type { CheckedRun } from '../../checked';
import { namedProcedure } from '../customerOf';

/** Whom a procedure is tried on: those who have it, whoever has none of their own, those of an owner, or one customer. */
export type TriedOn =
  | { readonly kind: 'holders' }
  | { readonly kind: 'company' }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'customer'; readonly id: string };

type Customers = CheckedRun['customers'];

/** Whether a customer has a procedure by that name; capitals make no other. */
export const holds = ({ procedure }: Pick<Customer, 'procedure'>, name: string): boolean =>
  procedure.trim().toLowerCase() === name.trim().toLowerCase();

/** Whether a customer is reminded by the company's own procedure, since nothing else names one. */
const followsCompany = ({ procedureSource }: Pick<Customer, 'procedureSource'>): boolean =>
  procedureSource === 'administration' || procedureSource === 'standard';

function isTriedOn(customer: Customer, on: TriedOn): boolean {
  switch (on.kind) {
    case 'holders':
      return false;
    case 'company':
      return followsCompany(customer);
    case 'owner':
      return customer.owner === on.owner;
    case 'customer':
      return customer.id === on.id;
  }
}

/**
 * The customers as they would be if a procedure held for those that it is tried on. Whoever has it by a choice of
 * their own keeps it: of the others, `company` changes those of whom neither row, group, profile nor law names one.
 */
export function customersTried(
  customers: Customers,
  { name }: Pick<DunningProcedure, 'name'>,
  on: TriedOn,
): Customers {
  if (on.kind === 'holders') return customers;
  const procedureSource = on.kind === 'company' ? 'administration' : 'customer';
  return new Map(
    [...customers].map(([id, customer]) => [
      id,
      isTriedOn(customer, on) && !holds(customer, name)
        ? { ...customer, procedure: name, procedureSource }
        : customer,
    ]),
  );
}

/** On whom a procedure can be tried, with the customers of the sheet that it would hold for. */
export interface TriedChoices {
  readonly holders: number;
  readonly company: number;
  /** By name. */
  readonly owners: readonly { readonly owner: string; readonly customers: number }[];
  /** Cells of the customer table that name it although there is none of that name yet: they get it once it is saved. */
  readonly waiting: number;
}

/**
 * @param name of the procedure that is tried
 * @example triedChoices(checked, 'Huis').holders //=> 0
 */
export function triedChoices(
  { customers, checks }: Pick<CheckedRun, 'customers' | 'checks'>,
  name: string,
): TriedChoices {
  const owners = new Map<string, number>();
  let [holders, company] = [0, 0];
  for (const customer of customers.values()) {
    if (holds(customer, name)) holders += 1;
    if (holds(customer, name) || followsCompany(customer)) company += 1;
    if (customer.owner !== null) owners.set(customer.owner, (owners.get(customer.owner) ?? 0) + 1);
  }
  const places = checks.find(({ code }) => code === 'customers-known')?.places ?? [];
  const named = new Map([[name.trim().toLowerCase(), { ...standardProcedure, name }]]);
  const waiting = places.filter(
    ({ field, content }) => field === 'procedure' && namedProcedure(content, named) !== null,
  ).length;
  return {
    holders,
    company,
    owners: [...owners]
      .map(([owner, count]) => ({ owner, customers: count }))
      .sort((one, other) => (one.owner < other.owner ? -1 : 1)),
    waiting,
  };
}
