import type { Administration, CustomerRow } from '../../src/app/ports';
import { unnamedAdministration } from '../../src/app/settings';
import type { CellValue, Grid } from '../../src/core/reading/grid';
import { customerRow } from '../app/sampleSheet';

/** A company as the settings have it; what matters to a test is laid over it. */
export const company = (id: string, name: string, changes: Partial<Administration> = {}): Administration => ({
  ...unnamedAdministration,
  id,
  name,
  ...changes,
});

/** A sheet of items that are all 40 days overdue at 21 November 2026: customer, document, amount. */
export function overdueSheet(
  sheetName: string,
  items: readonly (readonly [customer: string, document: string, open: number, code?: string])[],
): Grid {
  const hasCodes = items.some(([, , , code]) => code !== undefined);
  const rows: (readonly CellValue[])[] = [
    ['Klantnr', 'Naam', 'Factuur', 'Vervaldag', 'Openstaand', 'Munt', ...(hasCodes ? ['Bedrijfscode'] : [])],
    ...items.map(([customer, document, open, code]) => [
      customer,
      `Klant ${customer}`,
      document,
      46347 - 40,
      open,
      'EUR',
      ...(hasCodes ? [code ?? null] : []),
    ]),
  ];
  return {
    sheetName,
    firstRow: 1,
    firstColumn: 1,
    rows,
    numberFormats: rows.map((row) => row.map((_, column) => (column === 3 ? 'dd/mm/yyyy' : 'General'))),
    date1904: false,
  };
}

/** A customer of a company that can be written to. */
export const customerOf = (administration: string, number: string): CustomerRow =>
  customerRow({
    number,
    name: `Klant ${number}`,
    email: `klant${number}@voorbeeld.example`,
    language: 'nl-BE',
    kind: 'business',
    country: 'BE',
    administration,
  });
