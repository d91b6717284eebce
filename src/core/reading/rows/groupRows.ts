import { foldedText } from '../../items/normalisedName';
import type { CellValue } from '../grid';
import type { Layout } from '../layout';
import type { Field } from '../reading';
import { cellText, isBlank } from '../values/cells';
import { type GroupCustomer, groupCustomer, isLabelled } from './groupCustomer';

const customerFields: readonly Field[] = ['customerNumber', 'customerName'];

/** Rows above a customer's items: the customer, and lines that only say more about them. */
export interface GroupRows {
  /** Customer after this row, which has neither amount nor date; null when it is no group row. */
  next(row: readonly CellValue[], before: GroupCustomer | null): GroupCustomer | null;
  /** Another kind of row: the lines above it belong together. */
  close(): void;
}

/**
 * Follows the group rows of a sheet. Address lines under a customer's name are not customers: `Kerkstraat 12`,
 * `9000 Gent`, a contact, a phone number.
 */
export function groupRows(layout: Layout): GroupRows {
  let open = false;
  let certain = false;
  let address = false;
  return {
    close() {
      open = false;
    },
    next(row, before) {
      const found = namedIn(row, layout);
      if (found === null) return null;
      const { customer, text } = found;
      const whole = isLabelled(text) || (customer.number !== null && customer.name !== null);
      if (open && before !== null && !whole) {
        if (isAddressLine(text)) address = true;
        const completed = address ? before : completing(before, customer);
        if (completed !== null) {
          certain = certain || completed !== before;
          return completed;
        }
        if (certain) return before;
      }
      open = true;
      certain = whole;
      address = false;
      return customer;
    },
  };
}

/** A number and a name on two lines are one customer. */
function completing(before: GroupCustomer, { number, name }: GroupCustomer): GroupCustomer | null {
  if (before.name === null && number === null) return { number: before.number, name };
  return before.number === null && name === null ? { number, name: before.name } : null;
}

/** Customer of a row that has nothing but a customer; null when the row is something else. */
function namedIn(
  row: readonly CellValue[],
  layout: Layout,
): { readonly customer: GroupCustomer; readonly text: string } | null {
  const filled = [...row.entries()].filter(([, cell]) => !isBlank(cell));
  const columns = customerFields.map((field) => layout.column(field)).filter((column) => column >= 0);
  if (columns.length > 0) {
    if (!filled.every(([at]) => columns.includes(at))) return null;
    const number = cellText(row[layout.column('customerNumber')]);
    const name = cellText(row[layout.column('customerName')]);
    const customer = { number: number === '' ? null : number, name: name === '' ? null : name };
    return { customer, text: name || number };
  }
  const [only, more] = filled;
  if (!only || more || typeof only[1] !== 'string') return null;
  return { customer: groupCustomer(only[1]), text: only[1] };
}

/** Lines that begin with what only an address or a contact begins with. */
const MARK =
  /^(?:tel|telefoon|telephone|phone|gsm|mobile|mobiel|fax|e-?mail|mail|btw|tva|vat|ust|kvk|iban|att|attn|t\.?a\.?v\.?|z\.? ?hd\.?|c\/o|postbus|p\.?o\.? box|boite postale|postfach|www)\b/;
/** `9000 Gent`, `B-1000 Bruxelles`, `1011 AB Amsterdam`, `50667 Köln`. */
const CITY = /^(?:[a-z]{1,3}[- ])?\d{4,5}(?: ?[a-z]{2})? +[a-z]/;
/** `Kerkstraat 12`, `Lange Nieuwstraat 7 bus 3`. */
const STREET = /^[a-z][^:]*[a-z.,] \d{1,4} ?[a-z]?(?: ?(?:bus|bte|box|b|\/) ?\w{1,5})?$/;
/** `12, rue Haute`, `12 High Street`. */
const NUMBER_FIRST =
  /^\d{1,4}[a-z]?,? (?:(?:rue|avenue|av|bd|boulevard|place|chaussee|chemin|quai|allee|route)\b|.*\b(?:street|st|road|rd|lane|avenue|drive|square)\b)/;
const PHONE = /^[+(0][\d ()/.-]{7,}$/;

function isAddressLine(line: string): boolean {
  const text = foldedText(line).trim().replace(/\s+/g, ' ');
  if (text.includes('@')) return true;
  return [MARK, CITY, STREET, NUMBER_FIRST, PHONE].some((pattern) => pattern.test(text));
}
