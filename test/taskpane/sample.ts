import type { CellValue, Grid } from '../../src/core/reading/grid';
import { customerRow } from '../app/sampleSheet';

/** Serial of 21 November 2026, less the days. */
const due = (daysAgo: number): number => 46347 - daysAgo;

/** Three customers: 100 at level 1 and 50 besides; 300 without an address; 80 not due until 1 December. */
export const sampleGrid = (rows: readonly (readonly CellValue[])[] = []): Grid => {
  const all: (readonly CellValue[])[] = [
    ['Klantnr', 'Naam', 'Factuur', 'Vervaldag', 'Openstaand', 'Munt'],
    ['1001', 'Bakkerij Ooststraat', 'F-1', due(12), 100, 'EUR'],
    ['1001', 'Bakkerij Ooststraat', 'F-2', due(15), 50, 'EUR'],
    ['1002', 'Café Noord', 'F-3', due(40), 300, 'EUR'],
    ['1003', 'Drukkerij Zuid', 'F-4', due(-10), 80, 'EUR'],
    ...rows,
  ];
  return {
    sheetName: 'Posten',
    firstRow: 1,
    firstColumn: 1,
    rows: all,
    numberFormats: all.map(() => ['General', 'General', 'General', 'dd/mm/yyyy', '0.00', 'General']),
    date1904: false,
  };
};

const customer = (number: string, name: string, email: string, row: number) =>
  customerRow({
    row,
    number,
    name,
    email,
    language: 'nl-BE',
    kind: 'business',
    country: 'BE',
  });

export const sampleCustomers = [
  customer('1001', 'Bakkerij Ooststraat', 'bakkerij@voorbeeld.example', 2),
  customer('1002', 'Café Noord', '', 3),
  customer('1003', 'Drukkerij Zuid', 'drukkerij@voorbeeld.example', 4),
];
