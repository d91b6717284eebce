import { foldedText } from '../../core/index';
import { allCustomerColumns, type CustomerColumn } from './headers';
import { customerColumnOf } from './read';

/** Words that only a list of invoices has: it may name customers and addresses, and is no customer table. */
const INVOICE_WORDS =
  /invoice|factu|rechnung|beleg|openstaand|bedrag|amount|montant|betrag|\bdue\b|verval|echeance|fallig|saldo|balance|solde/;

/** Where the columns of the customer table are among these headers; the first of two alike counts. */
export function columnsAmong(headers: readonly string[]): ReadonlyMap<CustomerColumn, number> {
  const found = new Map<CustomerColumn, number>();
  for (const [index, header] of headers.entries()) {
    const column = customerColumnOf(header);
    if (column !== null && !found.has(column)) found.set(column, index);
  }
  return new Map(
    allCustomerColumns.flatMap((column) => {
      const index = found.get(column);
      return index === undefined ? [] : [[column, index] as const];
    }),
  );
}

/** True for headers of a customer table: who, with which address, and nothing about invoices. */
export function areCustomerHeaders(headers: readonly string[]): boolean {
  const columns = columnsAmong(headers);
  const who = columns.has('number') || columns.has('name');
  return who && columns.has('email') && !headers.some((header) => INVOICE_WORDS.test(foldedText(header)));
}
