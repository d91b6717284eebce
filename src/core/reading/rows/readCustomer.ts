import { customerId } from '../../items/customerId';
import { documentKeys } from '../../items/itemKey';
import type { SheetCustomer } from '../../items/openItems';
import type { Field } from '../reading';
import type { Column } from './columns';
import type { GroupCustomer } from './groupCustomer';

/** A customer as rows say it, with its identity. */
interface KnownCustomer {
  readonly customer: SheetCustomer;
  /** See `customerId`. */
  readonly id: string;
  /** Makes the keys of its documents. */
  readonly keyOf: ReturnType<typeof documentKeys>;
}

/** Reads the customer of a row, its own or its group's. Rows that say the same share one object. */
export function customerReader(
  columns: Readonly<Record<Field, Column>>,
  text: (column: Column) => string | null,
  administration: string,
): (group: GroupCustomer | null) => KnownCustomer {
  const known = new Map<string, KnownCustomer>();
  return (group) => {
    const ownNumber = text(columns.customerNumber);
    const ownName = text(columns.customerName);
    const own = ownNumber !== null || ownName !== null;
    const number = own ? ownNumber : (group?.number ?? null);
    const name = own ? ownName : (group?.name ?? null);
    const email = text(columns.email);
    const language = text(columns.language);
    const country = text(columns.country);
    const place = number ?? name ?? '';
    const before = known.get(place);
    const isSame =
      before !== undefined &&
      before.customer.number === number &&
      before.customer.name === name &&
      before.customer.email === email &&
      before.customer.language === language &&
      before.customer.country === country;
    if (isSame) return before;
    const customer = { number, name, email, language, country };
    const id = customerId(customer);
    const next = { customer, id, keyOf: documentKeys(administration, id) };
    known.set(place, next);
    return next;
  };
}
