import type { Language, SheetCustomer } from '../core/index';
import { customerId, ok, type Result } from '../core/index';
import { languageOfWord } from '../wording/customerTable/read';
import type { CheckedRun } from './checked';
import { nameIn } from './parts/customerRows';
import { joinCustomers } from './parts/joinCustomers';
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
 * The table is read again first; rows that are there are never touched. Where the workbook has several
 * administrations, each new row names its own. Gives the number added.
 */
export async function addMissingCustomers(
  ports: Pick<Ports, 'customers'>,
  checked: Pick<CheckedRun, 'reading' | 'defaults' | 'administration' | 'administrations'>,
  language: Language,
): Promise<Result<number, Fault>> {
  const rows = await ports.customers.read();
  if (!rows.ok) return rows;
  const { reading, defaults, administration, administrations } = checked;
  const { customers } = reading.items;
  const { unknown } = joinCustomers(customers, rows.value ?? [], defaults, checked);
  const own =
    administration !== null && administrations.length > 1 ? nameIn(administration, administrations) : '';
  // Of a table without a column for administrations, such a row is nobody's; a second one would be no help.
  const numbersAlone = new Set(
    (rows.value ?? []).filter((row) => row.name === '' && row.administration === '').map(customerId),
  );
  const added: Omit<CustomerRow, 'row'>[] = [];
  for (const index of unknown) {
    const sheet = customers[index];
    if (sheet === undefined || numbersAlone.has(customerId(sheet))) continue;
    added.push({
      number: sheet.number ?? '',
      name: sheet.name ?? '',
      email: sheet.email ?? '',
      cc: '',
      language: languageGuess(sheet),
      kind: '',
      country: sheet.country ?? '',
      profile: '',
      procedure: '',
      limit: '',
      hold: '',
      group: '',
      owner: '',
      administration: own,
    });
  }
  if (added.length === 0) return ok(0);
  const written = await ports.customers.append(added, language);
  return written.ok ? ok(added.length) : written;
}
