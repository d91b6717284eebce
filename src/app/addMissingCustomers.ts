import type { Language, SheetCustomer } from '../core/index';
import { customerId, ok, type Result } from '../core/index';
import { languageOfWord } from '../wording/customerTable/read';
import type { CheckedRun } from './checked';
import type { CustomerRow, Fault, Ports } from './ports';

/** Countries where business is done in one language; the others are left to the user. */
const languageByCountry: Readonly<Record<string, Language>> = {
  NL: 'nl-NL',
  FR: 'fr',
  DE: 'de',
  AT: 'de',
  GB: 'en',
  IE: 'en',
  US: 'en',
};

/** Language as the export says it, else of the country, else blank: the pane's language stands in for it. */
function languageGuess({ language, country }: SheetCustomer): string {
  const said = language === null ? null : languageOfWord(language);
  return said ?? languageByCountry[country?.trim().toUpperCase() ?? ''] ?? '';
}

/**
 * Adds the customers of the sheet that the customer table does not have, with what the export says of them.
 * The table is read again first; rows that are there are never touched. Gives the number added.
 */
export async function addMissingCustomers(
  ports: Pick<Ports, 'customers'>,
  { reading }: Pick<CheckedRun, 'reading'>,
  language: Language,
): Promise<Result<number, Fault>> {
  const rows = await ports.customers.read();
  if (!rows.ok) return rows;
  const known = new Set((rows.value ?? []).map(({ number, name }) => customerId({ number, name })));
  known.delete('');
  const added: Omit<CustomerRow, 'row'>[] = [];
  for (const sheet of reading.items.customers) {
    const id = customerId(sheet);
    if (known.has(id) || known.has(customerId({ number: null, name: sheet.name }))) continue;
    known.add(id);
    added.push({
      number: sheet.number ?? '',
      name: sheet.name ?? '',
      email: sheet.email ?? '',
      language: languageGuess(sheet),
      kind: '',
      country: sheet.country ?? '',
      profile: '',
      procedure: '',
      limit: '',
      hold: '',
    });
  }
  if (added.length === 0) return ok(0);
  const written = await ports.customers.append(added, language);
  return written.ok ? ok(added.length) : written;
}
