import type { Dossiers } from '../../app/findDossiers';
import { foldedText } from '../../core/index';

/** Stands between two texts of a customer: nobody types it. */
const BETWEEN = '\n';

/**
 * By customer id, all in which is looked for a customer: name, number, e-mail addresses, numbers and references of
 * its documents; case and accents do not count. Made once, since each key that is pressed looks through it.
 */
export function soughtTexts({
  customers,
  documents,
  judged: { reading, customerIds },
}: Dossiers): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const { id, name, number, emails, cc } of customers.values())
    texts.set(id, [name ?? '', number ?? '', ...emails, ...cc]);
  for (const { document, customer } of documents) texts.get(customer)?.push(document);
  const { reference, customer } = reading.items;
  for (const [index, text] of reference.entries()) {
    if (text === null) continue;
    // As it is printed, and as it is copied from an account statement.
    texts.get(customerIds[customer[index] ?? -1] ?? '')?.push(text, text.replace(/\D/g, ''));
  }
  return new Map([...texts].map(([id, all]) => [id, foldedText(all.join(BETWEEN))]));
}
